import { Navigate, Outlet, useLocation } from "react-router";
import { paths } from "@/features/auth/paths";
import { HOME } from "@/lib/paths";
import { useIdentity, useTokens } from "@/lib/session/context";

/** Lets only signed-in people through; the others come back here after signing in. */
export function RequireSession() {
  const tokens = useTokens();
  const { session } = useIdentity();
  const { pathname, search } = useLocation();
  if (tokens) return <Outlet />;
  const next = session.endReason === "signed-out" ? HOME : pathname + search;
  const query = next === HOME ? "" : `?${new URLSearchParams({ next })}`;
  return <Navigate to={paths.signIn + query} replace />;
}
