import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What befalls a connection after so many bytes from the server: it breaks, or falls silent. */
export interface Fault {
  readonly after: number;
  readonly how: 'close' | 'reset' | 'silence';
}

/** A relay on loopback whose connections have accidents. */
export interface FaultyProxy {
  readonly port: number;
  /** How many connections it has taken, and how many faults it has caused. */
  count(): { readonly connections: number; readonly faults: number; readonly bytes: number };
  stop(): Promise<void>;
}

/**
 * Relays connections to a port; each takes the next fault, and when there are no more, lasts.
 *
 * @param faults - one for each connection, in the order in which they come
 */
export async function startFaultyProxy(target: number, faults: readonly Fault[]): Promise<FaultyProxy> {
  const sockets = new Set<Socket>();
  const seen = { connections: 0, faults: 0, bytes: 0 };
  const proxy = createServer((client) => {
    const fault = faults[seen.connections];
    seen.connections += 1;
    const server = connect(target, '127.0.0.1');
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.on('close', () => server.destroy()).pipe(server);
    server.on('close', () => client.destroy());
    relay(server, client, { fault, seen });
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    count: () => ({ ...seen }),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

function relay(
  server: Socket,
  client: Socket,
  { fault, seen }: { fault: Fault | undefined; seen: { faults: number; bytes: number } },
): void {
  let left = fault?.after ?? Infinity;
  server.on('data', (chunk) => {
    const passed = chunk.subarray(0, left);
    left -= passed.length;
    seen.bytes += passed.length;
    client.write(passed);
    if (left > 0) return;
    seen.faults += 1;
    server.removeAllListeners('data').resume();
    if (fault?.how === 'close') client.end();
    if (fault?.how === 'reset') client.resetAndDestroy();
  });
}
