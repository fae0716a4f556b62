/// Static pages that come with the service.
public enum Web {
    /// What answers here, for a person with a browser; no script, no style from elsewhere.
    public static let index = """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Anamnesis</title></head>
        <body>
        <h1>Anamnesis</h1>
        <p>The record behind a medical AI assistant. It informs and prioritises; it does not diagnose.</p>
        <ul>
        <li><a href="/health">/health</a>: how the parts are</li>
        <li><a href="/status">/status</a>: counts and the log's head</li>
        <li><a href="/metrics">/metrics</a>: figures for a monitor</li>
        <li>/ws/chat: chat and the nurse channel (WebSocket)</li>
        <li>/api/nurse/queue: the queue (needs a nurse's token)</li>
        <li>/api/audit/events: who saw and did what (needs an officer's token)</li>
        </ul>
        </body>
        </html>
        """

    /// What stands where the front ends of patients, nurses and administrators will: where alerts lead to until then.
    public static let front = """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Anamnesis</title></head>
        <body>
        <h1>Anamnesis</h1>
        <p>This front end is not part of the service yet. What it will show is here:</p>
        <ul>
        <li>The case that an alert's link names behind <code>#/case/</code>:
        <code>GET /api/nurse/queue/{that name}</code> (needs a nurse's token)</li>
        <li>Alerts that wait: <code>GET /api/nurse/alerts</code></li>
        <li>A conversation: <code>/ws/chat</code> (WebSocket), or <code>POST /api/sessions</code></li>
        <li><a href="/docs/">/docs/</a>: every path, for whom</li>
        </ul>
        </body>
        </html>
        """
}
