import JSON
import Testing

@testable import API

@Suite("Every route says what it takes and gives")
struct ContractTests {
    private static let routes = Route.all.filter { route in
        !route.pattern.hasPrefix("/ws/") && route.pattern != "/test/monitor"
            && route.pattern != "/test/echo"
    }

    @Test(
        "every route but the sockets has a contract, and no contract is for a route that is not there"
    )
    func complete() {
        let routes = Set(Self.routes.map { "\($0.method) \($0.pattern)" })
        #expect(routes == Set(Contract.all.keys))
        let contracts =
            Contract.record + Contract.desk + Contract.people + Contract.admin
            + Contract.patients + Contract.trail + Contract.pages + Contract.tests + Contract.fhir
        #expect(contracts.count == routes.count)
    }

    @Test("every line of a contract can be read, and every name in it is one of the shapes")
    func readable() throws {
        let names = Set(Contract.shapes.map(\.name))
        var lines = Contract.shapes.map(\.shape)
        for contract in Contract.all.values {
            lines.append(contract.query)
            if let body = contract.body { lines.append(body) }
            lines += contract.answers.compactMap(\.answer.shape)
        }
        for line in lines {
            let schema = try Shape(line).schema
            for name in Self.references(schema) { #expect(names.contains(name), "\(line)") }
        }
    }

    private static func references(_ json: JSON) -> [String] {
        var out: [String] = []
        for member in json.object?.members ?? [] {
            if member.name == "$ref", let text = member.value.string {
                out.append(String(text.dropFirst("#/components/schemas/".count)))
            } else {
                out += references(member.value)
            }
        }
        for element in json.array ?? [] { out += references(element) }
        return out
    }

    @Test(
        "a line stands for the schema it seems to stand for",
        arguments: [
            (
                "{id:pat_, n?:int(1..200)}",
                #"{"type":"object","properties":{"id":{"type":"string","pattern":"^pat_[0-7][0-9A-HJKMNP-TV-Z]{25}$"},"n":{"type":"integer","minimum":1,"maximum":200}},"required":["id"]}"#
            ),
            (
                "[text<=9]?",
                #"{"anyOf":[{"type":"array","items":{"type":"string","maxLength":9}},{"type":"null"}]}"#
            ),
            ("\"a\"|\"b\"", #"{"type":"string","enum":["a","b"]}"#),
            (
                "{*:$Flag}",
                ##"{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Flag"}}"##
            ),
            ("int(-1..)", #"{"type":"integer","minimum":-1}"#),
        ]
    )
    func schema(line: String, schema: String) throws {
        #expect(try Shape(line).schema.text == schema)
    }

    @Test(
        "a line that is cut short or has something left over is refused",
        arguments: ["{a:", "{a:int", "[text", "int)", "{a:wort}", "\"a", "", "{:int}"]
    )
    func refused(line: String) {
        #expect(throws: Shape.Fault.self) { try Shape(line) }
    }

    @Test("the document has every route, its body and every status it can answer with")
    func document() {
        let document = OpenAPI.document(Route.all, version: "1")
        let paths = document["paths"]
        let open = paths?["/api/sessions"]?["post"]
        #expect(
            open?["responses"]?["201"]?["content"]?["application/json"]?["schema"]?["$ref"]?.string
                == "#/components/schemas/Session"
        )
        #expect(open?["responses"]?["422"]?["$ref"]?.string == "#/components/responses/Problem")
        #expect(open?["responses"]?["default"] == nil)
        #expect(
            document["components"]?["schemas"]?["Problem"]?["required"]?.array?
                .contains("emergency_number") == true
        )
        var operations = 0
        for path in paths?.object?.members ?? [] {
            operations += path.value.object?.members.count ?? 0
        }
        #expect(operations == Self.routes.count)
    }
}
