import {
  type AuthenticationResultType,
  CognitoIdentityProviderClient,
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
  ResendConfirmationCodeCommand,
  RevokeTokenCommand,
  SignUpCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { RuntimeConfig } from "@/config/load-config";
import { offlineError } from "../api-error";
import { AuthProblem, authProblem, SessionEnded } from "./problem";
import type { Tokens } from "./tokens";
import type { UserPool } from "./user-pool";

/** Talks to the Cognito user pool of `config`. */
export function createCognito(config: RuntimeConfig): UserPool {
  const { region, cognitoEndpoint: endpoint, userPoolClientId: ClientId } = config;
  const client = new CognitoIdentityProviderClient({ region, endpoint, maxAttempts: 2 });

  async function renew(refreshToken: string): Promise<Tokens> {
    const AuthParameters = { REFRESH_TOKEN: refreshToken };
    const command = { ClientId, AuthFlow: "REFRESH_TOKEN_AUTH", AuthParameters } as const;
    const { AuthenticationResult } = await client.send(new InitiateAuthCommand(command));
    return tokensOf(AuthenticationResult, refreshToken);
  }

  return {
    signIn: (email, password) =>
      asking(async () => {
        const AuthParameters = { USERNAME: email, PASSWORD: password };
        const command = { ClientId, AuthFlow: "USER_PASSWORD_AUTH", AuthParameters } as const;
        const { AuthenticationResult } = await client.send(new InitiateAuthCommand(command));
        return tokensOf(AuthenticationResult);
      }),
    signUp: (Username, Password) =>
      asking(async () => {
        const UserAttributes = [{ Name: "email", Value: Username }];
        await client.send(new SignUpCommand({ ClientId, Username, Password, UserAttributes }));
      }),
    confirm: (Username, ConfirmationCode) =>
      asking(async () => {
        await client.send(new ConfirmSignUpCommand({ ClientId, Username, ConfirmationCode }));
      }),
    resendCode: (Username) =>
      asking(async () => {
        await client.send(new ResendConfirmationCodeCommand({ ClientId, Username }));
      }),
    forgotPassword: (Username) =>
      asking(async () => {
        await client.send(new ForgotPasswordCommand({ ClientId, Username }));
      }),
    resetPassword: (Username, ConfirmationCode, Password) =>
      asking(async () => {
        const input = { ClientId, Username, ConfirmationCode, Password };
        await client.send(new ConfirmForgotPasswordCommand(input));
      }),
    renew: (refreshToken) => renew(refreshToken).catch(renewalTrouble),
    revoke: (Token) =>
      asking(async () => {
        await client.send(new RevokeTokenCommand({ ClientId, Token }));
      }),
  };
}

async function asking<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw authProblem(error);
  }
}

function renewalTrouble(error: unknown): never {
  const { code } = authProblem(error);
  if (code === "wrong_credentials") throw new SessionEnded("expired", { cause: error });
  throw offlineError(error);
}

function tokensOf(result: AuthenticationResultType | undefined, refreshToken?: string): Tokens {
  const refresh = result?.RefreshToken ?? refreshToken;
  if (!result?.AccessToken || !refresh) throw new AuthProblem("unavailable");
  return {
    accessToken: result.AccessToken,
    refreshToken: refresh,
    expiresAt: Date.now() + (result.ExpiresIn ?? 3600) * 1000,
    email: result.IdToken ? emailIn(result.IdToken) : "",
  };
}

/** Reads the address for display; nothing is decided by it, so the signature is not checked. */
function emailIn(idToken: string): string {
  const payload = idToken.split(".")[1] ?? "";
  const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
  const email = (claims as { email?: unknown }).email;
  return typeof email === "string" ? email : "";
}
