import type { RuntimeConfig } from "@/config/load-config";
import type { UserPool } from "./user-pool";

/** A user pool whose client is loaded when it is first needed. */
export function lazyUserPool(config: RuntimeConfig): UserPool {
  let loading: Promise<UserPool> | undefined;
  const pool = () => {
    loading ??= import("./cognito").then(({ createCognito }) => createCognito(config));
    return loading;
  };
  return {
    signIn: async (...args) => (await pool()).signIn(...args),
    signUp: async (...args) => (await pool()).signUp(...args),
    confirm: async (...args) => (await pool()).confirm(...args),
    resendCode: async (...args) => (await pool()).resendCode(...args),
    forgotPassword: async (...args) => (await pool()).forgotPassword(...args),
    resetPassword: async (...args) => (await pool()).resetPassword(...args),
    renew: async (...args) => (await pool()).renew(...args),
    revoke: async (...args) => (await pool()).revoke(...args),
  };
}
