// Routes whose bodies are told by name alone so far.
extension Contract {
    static let later: [Contract] = [
        Contract(
            "DELETE /api/nurse/canned-replies/{id}",
            [(200, .json("any")), (201, .json("any")), (204, .empty)],
            faults: [404, 409, 413, 415, 422]
        ),
        Contract(
            "GET /api/admin/config",
            [(200, .json("any")), (200, .bytes)],
            faults: [404, 409, 413, 415, 422]
        ),
        Contract(
            "GET /api/attachments/{id}",
            [(200, .json("any")), (200, .bytes)],
            faults: [404, 409, 413, 415, 422]
        ),
        Contract(
            "GET /api/nurse/canned-replies",
            [(200, .json("any")), (200, .bytes)],
            faults: [404, 409, 413, 415, 422]
        ),
        Contract(
            "GET /api/nurse/search",
            [(200, .json("any")), (200, .bytes)],
            faults: [404, 409, 413, 415, 422]
        ),
        Contract(
            "GET /api/nurse/shift-report",
            [(200, .json("any")), (200, .bytes)],
            faults: [404, 409, 413, 415, 422]
        ),
        Contract(
            "POST /api/admin/backups",
            body: "{}",
            [(200, .json("any")), (201, .json("any")), (204, .empty)],
            faults: [404, 409, 413, 415, 422]
        ),
        Contract(
            "POST /api/nurse/canned-replies",
            body: "{}",
            [(200, .json("any")), (201, .json("any")), (204, .empty)],
            faults: [404, 409, 413, 415, 422]
        ),
        Contract(
            "POST /api/nurse/search",
            body: "{}",
            [(200, .json("any")), (201, .json("any")), (204, .empty)],
            faults: [404, 409, 413, 415, 422]
        ),
        Contract(
            "POST /api/sessions/{id}/attachments",
            body: "{}",
            [(200, .json("any")), (201, .json("any")), (204, .empty)],
            faults: [404, 409, 413, 415, 422]
        ),
        Contract(
            "PUT /api/nurse/canned-replies/{id}",
            body: "{}",
            [(200, .json("any")), (201, .json("any")), (204, .empty)],
            faults: [404, 409, 413, 415, 422]
        ),
    ]
}
