/** A secret that was copied to another endpoint's row does not open there. */
export const secretPlace = (webhookId: string): string => `webhook secret of ${webhookId}`;
