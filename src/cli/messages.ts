import { withHub } from './operator.js';

/** How many messages no listener could use; with `requeue` they are offered again. */
export async function showMessages(requeue: boolean): Promise<void> {
  await withHub(async (hub) => {
    const { OutboxLeases } = await import('../platform/bus/outbox-leases.js');
    const leases = hub.get(OutboxLeases);
    const { waiting, dead } = await leases.counts();
    console.log(`${waiting} messages wait, ${dead} are set aside.`);
    if (requeue) console.log(`${await leases.requeueDead()} are offered again.`);
  });
}
