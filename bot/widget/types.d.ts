// What the public API says (the contract), as the widget reads it. Never served.

export type Choice = { id: string; label: string };

export type Message = {
  author: "assistant" | "visitor";
  kind?: string;
  topic?: string | null;
  text: string;
  choices?: Choice[];
  assessment?: Assessment;
};

export type Purchase = {
  label: string;
  category: string;
  amount_eur: number | null;
  vat: "excluded" | "included" | "unstated";
};

export type FactValue = string | number | boolean | string[] | Purchase[];

export type Facts = { unknown?: string[] } & Record<string, FactValue>;

export type CriterionStatus = "met" | "not_met" | "unknown" | "to_do";

export type Criterion = {
  id: string;
  status: CriterionStatus;
  title: string;
  explanation: string;
  citation: { document: string; section: string; quote: string };
};

export type GrantItem = {
  label: string;
  category: string;
  amount_eur: number | null;
  vat: Purchase["vat"];
  amount_ht_eur: number | null;
  status: "counted" | "to_confirm" | "not_eligible" | "unpriced";
};

export type Grant = {
  eligible_total_eur: number;
  base_eur: number;
  rate: number;
  amount_eur: number;
  capped_by: "maximum" | "public_aid_ceiling" | null;
  own_share_eur: number;
  items: GrantItem[];
};

export type Certifier = {
  id: string;
  name: string;
  recommended: boolean;
  reason: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
};

export type Assessment = {
  version: string;
  on: string;
  verdict: "eligible" | "not_eligible" | "undetermined";
  criteria: Criterion[];
  grant: Grant | null;
  assumptions: { id: string; text: string }[];
  next_question: string | null;
  what_would_change: { criterion: string; text: string }[];
  next_steps: { id: string; text: string }[];
  certifiers: Certifier[];
  notice: string | null;
};

export type State = {
  facts: Facts;
  asking: string | null;
  assessment: Assessment;
  turn: number;
  /** Whether the answer helped, once the visitor has said so. */
  feedback?: { helpful: boolean; comment: string | null } | null;
};

export type Turn = { messages: Message[]; state: State };

export type Opened = Turn & { id: string; token: string };

export type FactWords = {
  title: string;
  labels: Record<string, string>;
  hint?: string;
  /** How it is filled in; absent when the scheme could not be read. */
  kind?: "choice" | "choices" | "yes_no" | "count" | "amount" | "date" | "purchases";
  /** How an empty list is said, where it is an answer. */
  empty?: string;
  /** The ways to give a price, and the most characters of a label. */
  vat?: Record<string, string>;
  longest?: number;
};

export type Scheme = { facts?: Record<string, FactWords> };

/** Where a recap is read; `mail_url` prepares the visitor's own mail to those `mail_label` names. */
export type RecapLinks = { url: string; pdf_url: string; mail_url: string; mail_label: string };

/** A visitor's message on its way: kept until the server has answered it. */
export type Outgoing = {
  message_id: string;
  text: string;
  choice?: string;
  /** Changed in the panel, where what becomes of it is told; never in the outbox. */
  facts?: Record<string, unknown>;
  /** Why it did not leave, in French; absent while it is on its way. */
  error?: string;
  /** Sent at least once without a certain outcome: the answer may already be in the history. */
  uncertain?: boolean;
  /** Refused for good by the server: sending it again as it is would be useless. */
  refused?: boolean;
};

/** Where the conversation stands with the network. */
export type Link = {
  kind: "opening" | "ready" | "sending" | "offline" | "unavailable" | "failed" | "ended";
  text?: string;
  /** Seconds before the next automatic try, when there is one. */
  retryIn?: number;
};
