/** The keys of the query cache: the first part names what is in it, so one call can refresh it. */
export const keys = {
  apps: ["apps"],
  health: ["health"],
  credits: ["credits"],
  ledger: ["ledger"],
  work: ["work"],
} as const;
