// Generated: the public names of the package.
import { provision as fines_fine } from './fines/fine.js';
import { provision as fines_waiver } from './fines/waiver.js';
import { provision as lending_collectBy } from './lending/collect-by.js';
import { provision as lending_dueDay } from './lending/due-day.js';
import { provision as lending_loan } from './lending/loan.js';
import { provision as lending_renewal } from './lending/renewal.js';
import { provision as lending_reservation } from './lending/reservation.js';
import { provision as membership_admission } from './membership/admission.js';
import { provision as membership_admissionByPost } from './membership/admission-by-post.js';
import { provision as membership_loyalReader } from './membership/loyal-reader.js';
import { provision as membership_reducedFee } from './membership/reduced-fee.js';
import type { Provision } from './runtime/index.js';

export * as fines from './fines/index.js';
export * as lending from './lending/index.js';
export * as membership from './membership/index.js';
export * as amounts from './amounts.js';
export type { Facts } from './rulebook.js';
export * from './runtime/index.js';

/** Every provision of the package, sorted by id: for `assess(provisions, facts, { on })`. */
export const provisions: readonly Provision[] = [
  fines_fine,
  fines_waiver,
  lending_collectBy,
  lending_dueDay,
  lending_loan,
  lending_renewal,
  lending_reservation,
  membership_admission,
  membership_admissionByPost,
  membership_loyalReader,
  membership_reducedFee
];
