import { z } from 'zod';
import type { ModuleId } from '../../authority/module.ts';
import type { ProjectScope } from '../../authority/principal.ts';
import { AccountError } from '../account-error.ts';
import { accountId, modules, projectScope, recordId } from '../account-fields.ts';
import type { AccountEvent } from '../account-event.ts';
import { advanceGrant } from '../grant-chain.ts';
import type { ProjectState } from '../project-state.ts';
import { on, onAccount, type Act, type Run, type Scene, type Worked } from './act.ts';

/** A trade-statistics project: the modules that it needs and the rows that it is about. */
export interface ProjectPlan {
  readonly project: string;
  readonly modules: readonly ModuleId[];
  /** Codes level by level; all rows when left out. */
  readonly scope?: readonly ProjectScope[] | undefined;
}

/** Who works for which project. */
export interface ProjectMembership {
  readonly account: string;
  readonly project: string;
}

/** Projects and who works for them: acts of administrators, who have no such right over their own. */
export interface ProjectActs {
  /** Opens a project with its modules and its scope; nobody is assigned yet. */
  openProject(input: ProjectPlan): Promise<void>;
  /** Other modules, another scope; from the next call of every session on. */
  changeProject(input: ProjectPlan): Promise<void>;
  /** Nobody has access through it any more, from the next call on. */
  closeProject(input: { readonly project: string }): Promise<void>;
  /**
   * Assigns a project: the step of the grant chain after the program manager's approval, or another project later.
   *
   * @throws AccountError - GRANT_TRANSITION, PROJECT_UNKNOWN, PROJECT_ASSIGNED_ALREADY
   */
  assignProject(input: ProjectMembership): Promise<void>;
  /** Takes it away. Without any project access is suspended, from the next call on. */
  unassignProject(input: ProjectMembership): Promise<void>;
}

const plan = z.strictObject({ project: recordId, modules, scope: projectScope.optional() });
const membership = z.strictObject({ account: accountId, project: recordId });
const byAdministrator = { verbs: ['ADMINISTER_PROJECTS'], relations: [] } as const;
const aboutProject = {
  ...byAdministrator,
  about: ({ project }: { readonly project: string }) => ({ project }),
};
const aboutMembership = {
  ...byAdministrator,
  input: membership,
  about: ({ account, project }: ProjectMembership) => ({ account, project }),
};

const openProject: Act<ProjectPlan, void> = {
  ...aboutProject,
  name: 'OPEN_PROJECT',
  input: plan,
  async work({ project, modules: needed, scope = [] }, { reader }) {
    if ((await reader.project(project)).version > 0) throw new AccountError('PROJECT_EXISTS', {});
    return onProject(project, { type: 'PROJECT_OPENED', data: { modules: needed, scope } });
  },
};

const changeProject: Act<ProjectPlan, void> = {
  ...aboutProject,
  name: 'CHANGE_PROJECT',
  input: plan,
  async work({ project, modules: needed, scope = [] }, scene) {
    await openedProject(scene, project);
    return onProject(project, { type: 'PROJECT_CHANGED', data: { modules: needed, scope } });
  },
};

const closeProject: Act<{ readonly project: string }, void> = {
  ...aboutProject,
  name: 'CLOSE_PROJECT',
  input: z.strictObject({ project: recordId }),
  async work({ project }, scene) {
    await openedProject(scene, project);
    return onProject(project, { type: 'PROJECT_CLOSED', data: {} });
  },
};

const assignProject: Act<ProjectMembership, void> = {
  ...aboutMembership,
  name: 'ASSIGN_PROJECT',
  async work({ account, project }, scene) {
    const { projects, grant } = await scene.account(account);
    await openedProject(scene, project);
    if (projects.some(({ id }) => id === project)) throw new AccountError('PROJECT_ASSIGNED_ALREADY', {});
    if (grant.projectAssignment === null) {
      advanceGrant(grant, { step: 'projectAssignment', by: scene.by, at: scene.at }, account);
    }
    return onAccount(account, { type: 'PROJECT_ASSIGNED', data: { project } });
  },
};

const unassignProject: Act<ProjectMembership, void> = {
  ...aboutMembership,
  name: 'UNASSIGN_PROJECT',
  async work({ account, project }, scene) {
    const { projects } = await scene.account(account);
    if (!projects.some(({ id }) => id === project)) throw new AccountError('PROJECT_NOT_ASSIGNED', {});
    return onAccount(account, { type: 'PROJECT_UNASSIGNED', data: { project } });
  },
};

/** Binds the acts to somebody. */
export function projectActs(run: Run): ProjectActs {
  return {
    openProject: (input) => run(openProject, input),
    changeProject: (input) => run(changeProject, input),
    closeProject: (input) => run(closeProject, input),
    assignProject: (input) => run(assignProject, input),
    unassignProject: (input) => run(unassignProject, input),
  };
}

function onProject(id: string, event: AccountEvent): Worked<void> {
  return on({ kind: 'project', id }, [event]);
}

async function openedProject({ reader }: Scene, id: string): Promise<ProjectState> {
  const project = await reader.project(id);
  if (!project.isOpen) throw new AccountError('PROJECT_UNKNOWN', {});
  return project;
}
