import type { Day } from '../calendar/day.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import { recordationNumber } from '../surroundings/brands.ts';
import { caseNumber } from './case-number.ts';
import type { ExamCourse, Scene } from './course.ts';

const PRODUCTS = [
  'APPAREL',
  'FOOTWEAR',
  'HANDBAGS',
  'WATCHES',
  'ELECTRONICS',
  'PHARMACEUTICALS',
  'TOYS',
  'AUTOPARTS',
] as const;

/** The seizure that an examination led to: its lines, and its case. */
export function putSeizure(scene: Scene, exam: ExamCourse): void {
  const { sink, entry, draw } = scene;
  const random = draw(72);
  const seized = exam.completed + 1;
  const ipr = random.chance(0.75);
  const product = random.pick(PRODUCTS);
  const domestic = Math.max(10_000, Math.round(entry.totals.value * (0.3 + random.unit())));
  const seizureNo = caseNumber(scene, seized);
  putOnce(sink, 'seizure', seized, {
    seizure_no: seizureNo,
    entry_no: entry.entryNo,
    exam_no: `E${entry.entryNo}1`,
    port: entry.port,
    mode: entry.way === 'air' ? random.pick(['EXPRESS', 'CARGO']) : entry.way === 'sea' ? 'CARGO' : 'TRUCK',
    violator: entry.importer.number,
    origin: entry.country,
    seized,
    statute: ipr ? '1526E' : '1595A',
    domestic_value: domestic,
    msrp: domestic * 6,
    ipr,
    ipr_type: ipr
      ? random.pickBy(
          [
            [0.85, 'TRADEMARK'],
            [0.97, 'COPYRIGHT'],
          ] as const,
          'PATENT',
        )
      : null,
    hs_risk: product === 'PHARMACEUTICALS' || product === 'TOYS' || product === 'AUTOPARTS',
    textile: product === 'APPAREL',
    operation: random.chance(0.1) ? random.pick(['HOLIDAY', 'TEAM_PLAYER', 'CHIP_STOP']) : null,
  });
  putSeizureLines(scene, seizureNo, seized, ipr, domestic);
  putSeizureCase(scene, seizureNo, seized);
}

function putSeizureLines(scene: Scene, seizureNo: string, seized: Day, ipr: boolean, domestic: number): void {
  const { sink, entry, draw } = scene;
  const random = draw(73);
  const lines = random.between(1, 4);
  for (let place = 1; place <= lines; place += 1) {
    const part =
      place === lines ? domestic - Math.floor(domestic / lines) * (lines - 1) : Math.floor(domestic / lines);
    putOnce(sink, 'seizure_line', seized, {
      seizure_no: seizureNo,
      line_no: place,
      port: entry.port,
      seized,
      product: random.pick(PRODUCTS),
      brand: ipr ? recordationNumber(random.below(40)) : null,
      origin: entry.country,
      quantity: random.between(10, 5000) * 100,
      domestic_value: part,
      msrp: part * 6,
      ipr,
    });
  }
}

function putSeizureCase(scene: Scene, seizureNo: string, seized: Day): void {
  const { sink, entry, draw } = scene;
  const random = draw(74);
  const petitioned = random.chance(0.25) ? seized + random.between(10, 60) : null;
  const disposed = random.chance(0.85) ? (petitioned ?? seized) + random.between(60, 400) : null;
  const remitted = petitioned !== null && random.chance(0.3);
  evolve(sink, 'seizure_case', [seized, petitioned, disposed], (on) => {
    const closed = disposed !== null && disposed <= on;
    return {
      case_no: `${seizureNo}1`,
      seizure_no: seizureNo,
      port: entry.port,
      seizure_date: seized,
      petition_date: ifPast(petitioned, on),
      disposition: ifPast(disposed, on),
      petitioned: petitioned !== null && petitioned <= on,
      forfeited: closed && !remitted,
      remitted: closed && remitted,
      closed,
    };
  });
}
