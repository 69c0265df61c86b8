/** What the deploy writes into `/config.json`. */
export interface RuntimeConfig {
  apiUrl: string;
  region: string;
  userPoolId: string;
  userPoolClientId: string;
  cognitoEndpoint: string;
  buildId: string;
  /** Only on the local cloud. */
  demoUser?: { email: string; password: string };
}

/** Reads the configuration of this deployment; throws when it is not there. */
export async function loadConfig(): Promise<RuntimeConfig> {
  const reply = await fetch("/config.json");
  if (!reply.ok) throw new Error(`config.json answered ${reply.status}`);
  return (await reply.json()) as RuntimeConfig;
}
