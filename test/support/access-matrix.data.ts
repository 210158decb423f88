/**
 * Who may come in at which route, said by hand and apart from the code that decides it. `everybody`; `people` (anybody who
 * is signed in, no key); or letters: A administrator, o officer of a federation, k key of a federation with every scope.
 * `fresh`: only with a sign-in of the last ten minutes.
 * What a caller may do behind the door depends on whose things they are: a foreign one answers as a missing one.
 */
export const ACCESS_MATRIX = `
  POST   /auth/register                                          everybody
  POST   /auth/login                                             everybody
  POST   /auth/refresh                                           everybody
  POST   /auth/logout                                            people
  POST   /auth/verify-email                                      everybody
  POST   /auth/resend-verification                               everybody
  POST   /auth/forgot-password                                   everybody
  POST   /auth/reset-password                                    everybody
  POST   /auth/change-password                                   people fresh
  POST   /auth/change-email                                      people fresh
  POST   /auth/change-email/confirm                              everybody
  POST   /auth/2fa/setup                                         people fresh
  POST   /auth/2fa/enable                                        people fresh
  POST   /auth/2fa/disable                                       people fresh
  POST   /auth/2fa/recovery-codes                                people fresh
  POST   /auth/2fa/verify                                        everybody
  GET    /auth/sessions                                          people
  DELETE /auth/sessions/{id}                                     people
  POST   /auth/step-up                                           people
  GET    /.well-known/jwks.json                                  everybody
  GET    /accounts/me                                            people
  PATCH  /accounts/me                                            people
  DELETE /accounts/me                                            people fresh
  GET    /accounts/me/export                                     people
  GET    /accounts                                               A
  GET    /accounts/{id}                                          A
  PATCH  /accounts/{id}                                          A fresh
  GET    /federations                                            everybody
  POST   /federations                                            A
  GET    /federations/{idOrCode}                                 everybody
  PATCH  /federations/{id}                                       A
  GET    /federations/{id}/members                               oA
  POST   /federations/{id}/members                               oA fresh
  DELETE /federations/{id}/members/{accountId}                   oA fresh
  GET    /federations/{id}/api-keys                              oA
  POST   /federations/{id}/api-keys                              oA fresh
  DELETE /federations/{id}/api-keys/{keyId}                      oA fresh
  GET    /federations/{id}/mappings                              okA
  PUT    /federations/{id}/mappings                              okA
  DELETE /federations/{id}/mappings/{mappingId}                  okA
  GET    /federations/{id}/webhooks                              oA
  POST   /federations/{id}/webhooks                              oA fresh
  PATCH  /federations/{id}/webhooks/{webhookId}                  oA fresh
  DELETE /federations/{id}/webhooks/{webhookId}                  oA fresh
  POST   /federations/{id}/webhooks/{webhookId}/secret           oA fresh
  GET    /federations/{id}/webhooks/{webhookId}/deliveries       oA
  POST   /federations/{id}/webhooks/{webhookId}/deliveries/{deliveryId}/replay oA
  GET    /disciplines                                            everybody
  GET    /disciplines/{code}                                     everybody
  GET    /scoring/points                                         everybody
  GET    /scoring/mark                                           everybody
  GET    /scoring/combined                                       everybody
  GET    /scoring/age-grade                                      everybody
  GET    /health                                                 everybody
  GET    /health/live                                            everybody
  GET    /health/ready                                           everybody
  GET    /health/startup                                         everybody
  GET    /events                                                 everybody
  POST   /events                                                 okA
  GET    /events/{id}                                            everybody
  PATCH  /events/{id}                                            okA
  GET    /events/{id}/programme                                  everybody
  PUT    /events/{id}/programme                                  okA
  GET    /athletes                                               everybody
  GET    /athletes/{id}                                          everybody
  POST   /claims                                                 people
  GET    /claims                                                 people
  GET    /claims/queue                                           oA
  GET    /claims/{id}/profile                                    people
  POST   /claims/{id}/withdraw                                   people
  POST   /claims/{id}/confirm                                    oA
  POST   /claims/{id}/refuse                                     oA
  POST   /claims/{id}/revoke                                     oA
  POST   /squads                                                 cA
  GET    /squads                                                 cA
  PATCH  /squads/{id}                                            cA
  DELETE /squads/{id}                                            cA
  GET    /squads/{id}/athletes                                   cA
  POST   /squads/{id}/invitations                                cA
  GET    /squads/{id}/invitations                                cA
  DELETE /squads/{id}/invitations/{invitationId}                 cA
  GET    /squad-invitations                                      people
  GET    /squad-invitations/queue                                oA
  POST   /squad-invitations/{id}/accept                          people
  POST   /squad-invitations/{id}/decline                         people
  POST   /squad-invitations/{id}/approve                         oA
  POST   /squad-invitations/{id}/refuse                          oA
  POST   /athletes/resolve                                       everybody
  POST   /athletes/reconcile                                     oA
  POST   /athletes/{id}/merge                                    oA
  POST   /athletes/{id}/split                                    oA
  GET    /identity/questions                                     okA
  POST   /identity/questions/{id}/answer                         oA
  GET    /identity/decisions/{id}                                okA
  GET    /identity/sample                                        okA
  GET    /identity/precision                                     A
  GET    /search                                                 everybody
  GET    /performances/{id}                                      everybody
  GET    /athletes/{id}/performances                             everybody
  GET    /athletes/{id}/bests                                    everybody
  GET    /events/{id}/results                                    everybody
  GET    /athletes/{id}/progression                              everybody
  GET    /athletes/{id}/progression.svg                          everybody
  GET    /athletes/{id}/versus/{otherId}                         everybody
  GET    /leaderboards                                           everybody
  GET    /leaderboards/movers                                    everybody
  GET    /leaderboards/explain                                   everybody
  GET    /leaderboards/missing                                   everybody
  GET    /leaderboards.csv                                       everybody
  GET    /leaderboards.ndjson                                    everybody
  GET    /records                                                everybody
  POST   /records                                                oA
  GET    /records/progression                                    everybody
  GET    /records/desk                                           oA
  GET    /records/{id}                                           everybody
  POST   /records/claims                                         oA
  POST   /records/{id}/evidence                                  oA
  POST   /records/{id}/submit                                    oA
  POST   /records/{id}/ratify                                    oA
  POST   /records/{id}/reject                                    oA
  POST   /records/{id}/reopen                                    oA
  POST   /ingestion/submissions                                  okA
  GET    /ingestion/submissions                                  okA
  GET    /ingestion/submissions/{id}                             okA
  GET    /ingestion/submissions/{id}/report                      okA
  GET    /ingestion/submissions/{id}/original                    okA
  GET    /ingestion/submissions/{id}/annotated                   okA
  GET    /ingestion/submissions/{id}/impact                      okA
  POST   /ingestion/submissions/{id}/approve                     oA
  POST   /ingestion/submissions/{id}/reject                      oA
  POST   /ingestion/submissions/{id}/retract                     oA
  POST   /ingestion/submissions/{id}/retry                       oA
  GET    /ingestion/submissions/{id}/rows                        okA
  POST   /ingestion/submissions/{id}/rows/{row}/decision         oA
  DELETE /ingestion/submissions/{id}/rows/{row}/decision         oA
  POST   /ingestion/submissions/{id}/rows/decisions              oA
  GET    /ingestion/submissions/{id}/justifications              okA
  PUT    /ingestion/submissions/{id}/justifications/{code}       okA
  DELETE /ingestion/submissions/{id}/justifications/{code}       okA
  PUT    /ingestion/submissions/{id}/rows/{row}/justifications/{code}     okA
  DELETE /ingestion/submissions/{id}/rows/{row}/justifications/{code}     okA
  GET    /ingestion/submissions/{id}/diff                        okA
  POST   /ingestion/submissions/{id}/undo                        oA
  GET    /ingestion/submissions/{id}/status                      okA
  GET    /ingestion/submissions/{id}/receipt                     okA
  GET    /ingestion/submissions/{id}/timeline                    oA
  GET    /ingestion/submissions/{id}/report.csv                  okA
  GET    /ingestion/submissions/{id}/report.txt                  okA
  GET    /ingestion/receipts/keys                                everybody
  GET    /ingestion/receipts/{code}                              okA
  GET    /ingestion/formats/{format}/example                     everybody
  GET    /ingestion/formats/{format}/template                    everybody
  POST   /ingestion/uploads                                      okA
  GET    /ingestion/uploads/{id}                                 okA
  PUT    /ingestion/uploads/{id}/parts/{number}                  okA
  GET    /ingestion/formats                                      everybody
  GET    /ingestion/rules                                        everybody
`;

const CALLERS_OF: Readonly<Record<string, string>> = { everybody: '-facsokA', people: 'facsoA' };

export interface AccessRow {
  route: string;
  callers: string;
  isFresh: boolean;
}

export const accessRows: readonly AccessRow[] = ACCESS_MATRIX.trim()
  .split('\n')
  .map((line) => {
    const [method = '', path = '', who = '', fresh] = line.trim().split(/\s+/);
    return { route: `${method} /api/v1${path}`, callers: CALLERS_OF[who] ?? who, isFresh: fresh === 'fresh' };
  });
