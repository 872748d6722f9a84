import { unsubscribe } from "@/lib/notifications/actions";
import { env } from "@/lib/platform/env";

type Context = { params: Promise<{ token: string }> };

/** Mail programs send this when somebody presses their button (RFC 8058): nobody is there to be asked again. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const outcome = await unsubscribe({ token: (await params).token });
  return new Response(null, { status: outcome.ok ? 204 : 404 });
}

/** Whoever merely opens it is asked first: programs that look at links in mails open them too. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return Response.redirect(`${env().baseUrl}/unsubscribe/${encodeURIComponent(token)}`, 303);
}
