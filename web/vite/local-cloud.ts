import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin, ProxyOptions } from "vite";

interface Outputs {
  apiUrl: string;
  awsEndpointUrl: string;
  region: string;
  userPoolId: string;
  userPoolClientId: string;
  demoUser?: { email: string; password: string };
}

/** Lets the development server answer `/api` and `/config.json` from the running local cloud. */
export function localCloud(outputsFile: string): Plugin {
  const read = () => outputs(resolve(import.meta.dirname, "..", outputsFile));
  return {
    name: "lumiku:local-cloud",
    apply: "serve",
    config: (_, { mode }) =>
      mode === "test" ? {} : { server: { proxy: { "/api": proxyTo(read().apiUrl) } } },
    configureServer(server) {
      server.middlewares.use("/config.json", (_, reply) => {
        reply.setHeader("Content-Type", "application/json").end(JSON.stringify(config(read())));
      });
    },
  };
}

function outputs(file: string): Outputs {
  if (!existsSync(file)) throw new Error("The local cloud is not running. Start it: make up");
  return JSON.parse(readFileSync(file, "utf-8")) as Outputs;
}

// Node does not resolve *.localhost everywhere: dial loopback and name the host in the header.
function proxyTo(apiUrl: string): ProxyOptions {
  const api = new URL(apiUrl);
  return {
    target: `http://127.0.0.1:${api.port}`,
    headers: { Host: api.host },
    rewrite: (path) => path.replace(/^\/api/, api.pathname),
  };
}

function config({ region, userPoolId, userPoolClientId, awsEndpointUrl, demoUser }: Outputs) {
  const pool = { region, userPoolId, userPoolClientId, cognitoEndpoint: awsEndpointUrl };
  return { apiUrl: "/api", ...pool, buildId: "dev", demoUser };
}
