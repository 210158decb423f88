import type { ListMeet } from '../events/event-lists.js';
import type { Result } from './checked-row.js';

/** What a row of a list says of its meet. */
export const meetOfList = ({ meet, day, environment }: Result): ListMeet => ({
  name: meet?.name ?? '',
  venue: meet?.venue ?? null,
  city: meet?.city ?? null,
  country: meet?.country ?? null,
  day,
  environment,
});
