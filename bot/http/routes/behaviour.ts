import * as behaviour from '../../../shared/contracts/behaviour.ts';
import { addBehaviour } from '../../use-cases/behaviour/add-behaviour.ts';
import { listBehaviours } from '../../use-cases/behaviour/list-behaviours.ts';
import { putBehaviourAside, removeBehaviour } from '../../use-cases/behaviour/put-behaviour-aside.ts';
import { rewordBehaviour } from '../../use-cases/behaviour/reword-behaviour.ts';
import { chooseTeamBehaviours, listTeamBehaviours } from '../../use-cases/behaviour/team-behaviours.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** The organisation’s behaviours. */
export const behaviourRoutes: readonly Route[] = [
  route(behaviour.listBehaviours, listBehaviours),
  route(behaviour.listTeamBehaviours, listTeamBehaviours),
  route(behaviour.chooseTeamBehaviours, chooseTeamBehaviours),
  route(behaviour.addBehaviour, addBehaviour),
  route(behaviour.rewordBehaviour, rewordBehaviour),
  route(behaviour.putBehaviourAside, putBehaviourAside),
  route(behaviour.removeBehaviour, removeBehaviour),
];
