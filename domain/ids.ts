/** Ids have their own types: a seat is not a person. They are plain strings given by whoever creates the thing. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]?: Name };

export type AreaId = Id<'area'>;
export type OrganisationId = Id<'organisation'>;
export type PersonId = Id<'person'>;
export type BodyId = Id<'body'>;
export type SeatId = Id<'seat'>;
export type MeetingId = Id<'meeting'>;
export type ItemId = Id<'item'>;
export type CaseId = Id<'case'>;
export type PaperId = Id<'paper'>;
/** A request for the word; the speech it becomes keeps the id. */
export type RequestId = Id<'request'>;
export type ProposalId = Id<'proposal'>;
export type ElectionId = Id<'election'>;
/** A protokolltilførsel. */
export type StatementId = Id<'statement'>;
/** A question, an answer or an input of a meeting that decides nothing. */
export type InputId = Id<'input'>;
