/** Words of the meeting room: roll call, the chair's page, the secretary's page. */
export const room = {} as const;
