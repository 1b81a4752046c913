import type { Trigger } from "./find-triggers.ts";
import { nounRoles } from "./roles/noun-roles.ts";
import type { RoleContext } from "./roles/role-context.ts";
import type { Roles } from "./roles/settle-roles.ts";
import { verbRoles } from "./roles/verb-roles.ts";

/** Who takes part in what a trigger tells, or why no event can be made of it. */
export function assignRoles(trigger: Trigger, context: RoleContext): Roles {
  return trigger.group ? verbRoles(trigger, trigger.group, context) : nounRoles(trigger, context);
}
