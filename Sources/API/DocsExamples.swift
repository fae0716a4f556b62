import JSON

/// A piece of a client as it can be copied; `$BASE`, `$TOKEN` and the like are the reader's own.
struct CodeExample: Sendable {
    let language: String
    let name: String
    let description: String
    let code: String

    static let all: [CodeExample] = curl + python + javascript
    static let languages = Set(all.map(\.language)).sorted()

    /// What `GET /docs/examples` answers.
    static func page(language: String?) -> JSON {
        let found = all.filter { language == nil || $0.language == language }
        return [
            "examples": .array(found.map(\.json)), "total": JSON(found.count),
            "languages": .array(languages.map { .string($0) }),
        ]
    }

    private var json: JSON {
        [
            "language": .string(language), "name": .string(name),
            "description": .string(description), "code": .string(code),
        ]
    }

    private static let curl = [
        CodeExample(
            language: "curl",
            name: "open_session",
            description: "A patient opens a conversation; the key makes a repeat harmless.",
            code: """
                curl -sS -X POST "$BASE/api/sessions" -H "Authorization: Bearer $TOKEN" \\
                  -H "Idempotency-Key: $KEY" -H "Content-Type: application/json" -d '{"language":"en"}'
                """
        ),
        CodeExample(
            language: "curl",
            name: "read_queue",
            description:
                "A nurse reads the queue; emergencies are among the answers of any filter.",
            code: """
                curl -sS "$BASE/api/nurse/queue?urgency=urgent" -H "Authorization: Bearer $TOKEN"
                """
        ),
        CodeExample(
            language: "curl",
            name: "mock_chat",
            description: "What the rules say of a text; needs no token and records nothing.",
            code: """
                curl -sS -X POST "$BASE/test/mock/chat" -H "Content-Type: application/json" \\
                  -d '{"message":"I have chest pain","session_id":"test_session_001"}'
                """
        ),
    ]

    private static let python = [
        CodeExample(
            language: "python",
            name: "say",
            description: "A patient says something over the socket and waits until it is on disk.",
            code: """
                import json, os
                from websockets.sync.client import connect

                url = os.environ["BASE"].replace("http", "ws", 1) + "/ws/chat?session_id=s-1&user_type=patient"
                proof = {"Authorization": "Bearer " + os.environ["TOKEN"]}
                with connect(url, additional_headers=proof) as socket:
                    socket.send(json.dumps({"type": "message", "content": "Since when?", "client_id": "c-1"}))
                    for text in socket:
                        frame = json.loads(text)
                        if frame["type"] in ("ack", "nack"):
                            print(frame["type"])
                            break
                """
        ),
        CodeExample(
            language: "python",
            name: "read_queue",
            description: "A nurse reads the queue page by page.",
            code: """
                import json, os, urllib.parse, urllib.request

                cursor = None
                while True:
                    query = urllib.parse.urlencode({"limit": 50} | ({"cursor": cursor} if cursor else {}))
                    asked = urllib.request.Request(
                        f"{os.environ['BASE']}/api/nurse/queue?{query}",
                        headers={"Authorization": "Bearer " + os.environ["TOKEN"]},
                    )
                    with urllib.request.urlopen(asked) as answer:
                        page = json.load(answer)
                    print(len(page["queue"]), "of", page["total"])
                    cursor = page["next_cursor"]
                    if not page["has_more"]:
                        break
                """
        ),
    ]

    private static let javascript = [
        CodeExample(
            language: "javascript",
            name: "watch_queue",
            description: "A nurse's page follows queue, alerts and metrics.",
            code: """
                const proof = "anamnesis.bearer." + btoa(token).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
                const socket = new WebSocket(base.replace(/^http/, "ws") + "/ws/chat?user_type=nurse", ["anamnesis.v1", proof]);
                socket.onopen = () => socket.send(JSON.stringify(
                  { type: "subscribe", payload: { topics: ["queue", "alerts", "metrics"] } }));
                socket.onmessage = event => console.log(JSON.parse(event.data).type);
                """
        )
    ]
}
