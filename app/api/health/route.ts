/** For start scripts and load balancers: the server answers. Says nothing about anyone's data. */
export const dynamic = "force-dynamic";

export const GET = () => Response.json({ ok: true });
