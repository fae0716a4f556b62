import Clinical
import JSON
import Testing
import World

private let anna = PatientID(Identifier(high: 1, low: 1))
private let anne = PatientID(Identifier(high: 1, low: 2))
private let carer = UserID(Identifier(high: 2, low: 1))
private let noon = Timestamp(microseconds: 1_768_478_400_000_000)  // 2026-01-15T12:00:00Z
private let number = Patient.Identity(issuer: "clinic", number: "MRN-1")

private func change(_ edit: (inout PatientCommand.Change) -> Void) -> PatientCommand.Change {
    var change = PatientCommand.Change()
    edit(&change)
    return change
}

private let named = change {
    $0.name = .set("Anna")
    $0.callbackNumber = .set("555 0100")
}
private let registered = PatientEvent.registered(
    anna,
    number,
    named.applied()
)

extension PatientCommand.Change {
    fileprivate func applied() -> Patient.Particulars {
        let events = (try? Patient.initial.decide(.register(anna, nil, self))) ?? []
        return Patient.initial.folding(events).particulars
    }
}

/// What was, what is wished, and what follows.
struct PatientCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let given: [PatientEvent]
    let when: PatientCommand
    let then: Result<[PatientEvent], PatientRefusal>

    init(
        _ name: String,
        _ given: [PatientEvent],
        _ when: PatientCommand,
        _ then: Result<[PatientEvent], PatientRefusal>
    ) {
        testDescription = name
        self.given = given
        self.when = when
        self.then = then
    }

    static let all: [PatientCase] = [
        PatientCase(
            "a record begins with its number",
            [],
            .register(anna, number, named),
            .success([registered])
        ),
        PatientCase(
            "registering the same again changes nothing",
            [registered],
            .register(anna, number, named),
            .success([])
        ),
        PatientCase(
            "registering tells what is new and keeps the rest",
            [registered],
            .register(anna, nil, change { $0.location = .set("Flat 2") }),
            .success([
                .amended(
                    anna,
                    change {
                        $0 = named
                        $0.location = .set("Flat 2")
                    }
                    .applied()
                )
            ])
        ),
        PatientCase(
            "nothing is known of somebody who was never registered",
            [],
            .withdraw(kind: "care"),
            .failure(.unknown)
        ),
        PatientCase(
            "pregnancy is a fact of its own",
            [registered],
            .amend(change { $0.isPregnant = true }),
            .success([.pregnancyRecorded(anna, isPregnant: true)])
        ),
        PatientCase(
            "a record is not merged with itself",
            [registered],
            .merge(into: anna),
            .failure(.sameRecord)
        ),
        PatientCase(
            "a merged record takes nothing any more",
            [registered, .merged(anna, into: anne)],
            .amend(named),
            .failure(.merged(into: anne))
        ),
        PatientCase(
            "a merged record is not merged again",
            [registered, .merged(anna, into: anne)],
            .merge(into: anne),
            .failure(.merged(into: anne))
        ),
        PatientCase(
            "absorbing twice is absorbing once",
            [registered, .merged(anne, into: anna)],
            .absorb(anne),
            .success([])
        ),
        PatientCase(
            "consent to another version is a new fact",
            [registered, .consentGiven(anna, kind: "ai_assistant", version: "1")],
            .consent(kind: "ai_assistant", version: "2"),
            .success([.consentGiven(anna, kind: "ai_assistant", version: "2")])
        ),
        PatientCase(
            "what was never given can be withdrawn, once",
            [registered, .consentWithdrawn(anna, kind: "ai_assistant")],
            .withdraw(kind: "ai_assistant"),
            .success([])
        ),
        PatientCase(
            "there is no consent of any other name",
            [registered],
            .consent(kind: "marketing", version: "1"),
            .failure(.unknownConsent)
        ),
        PatientCase(
            "a caregiver of before may come back",
            [
                registered, .caregiverAdded(anna, carer, relation: "mother"),
                .caregiverEnded(anna, carer),
            ],
            .addCaregiver(carer, relation: "mother"),
            .success([.caregiverAdded(anna, carer, relation: "mother")])
        ),
        PatientCase(
            "ending somebody who does not care for the patient changes nothing",
            [registered],
            .endCaregiver(carer),
            .success([])
        ),
    ]
}

@Suite("Patients' records")
struct PatientTests {
    @Test(
        "from what was and what is wished follows what the table says",
        arguments: PatientCase.all
    )
    func table(_ row: PatientCase) {
        let patient = Patient.initial.folding(row.given)
        let result = Result { () throws(PatientRefusal) in try patient.decide(row.when) }
        #expect(result == row.then)
    }

    @Test("the same wish twice adds nothing, and stored facts are read back as they were")
    func repeats() throws {
        for row in PatientCase.all {
            let patient = Patient.initial.folding(row.given)
            guard let events = try? patient.decide(row.when) else { continue }
            for event in row.given + events {
                let read = try PatientEvent(type: event.type, body: event.body)
                #expect(read == event, "\(row.testDescription)")
                let declared = EventCatalogue.events.first { $0.name == event.type }
                let names = event.body.object.map { $0.members.map(\.name) } ?? []
                #expect(Set(names).isSubset(of: Set(declared?.fields.map(\.name) ?? [])))
            }
            let after = patient.folding(events)
            if after.mergedInto == nil, case .identify = row.when {
            } else {
                #expect((try? after.decide(row.when)) ?? [] == [], "\(row.testDescription)")
            }
        }
    }

    @Test(
        "age is completed years on the day, in UTC",
        arguments: [
            ("2025-01-16", 0), ("2025-01-15", 1), ("1961-01-15", 65), ("1961-01-16", 64),
            ("1904-02-29", 121),
        ]
    )
    func age(birth: String, years: Int) throws {
        let date = try #require(CalendarDate(birth))
        #expect(date.years(until: noon) == years)
        #expect(date.text == birth)
    }

    @Test(
        "days there are not, other forms and days ahead are no birthdays",
        arguments: [
            "1971-02-29", "1971-13-01", "1971-1-01", "71-01-01", "1799-12-31", "", "1971-01-0é",
        ]
    )
    func noDates(text: String) {
        #expect(CalendarDate(text) == nil)
        #expect(CalendarDate("2026-01-16")?.years(until: noon) == nil)
    }

    @Test("screening learns of age, sex and pregnancy, and of nothing that is not recorded")
    func context() {
        var change = PatientCommand.Change()
        change.birthDate = CalendarDate("1990-05-01").map { .set($0) } ?? .keep
        change.sex = .set(.female)
        change.isPregnant = true
        let events = (try? Patient.initial.decide(.register(anna, nil, change))) ?? []
        let context = Patient.initial.folding(events).context(at: noon)
        #expect(context == ScreeningContext(age: 35, sex: "female", isPregnant: true))
        #expect(Patient.initial.folding([registered]).context(at: noon) == .unknown)
    }

    @Test("a rating is from 1 to 5; the same again changes nothing, another one counts")
    func ratings() throws {
        let opened = SessionEvent.Opened(patient: anna, alias: nil, openedBy: carer.text)
        var session = Session.initial.folding([.opened(opened)])
        for stars in [Int64.min, 0, 6, Int64.max] {
            #expect(throws: SessionRefusal.ratingOutOfRange) {
                try session.decide(.rate(stars, comment: nil))
            }
        }
        session = session.folding(try session.decide(.rate(4, comment: "quick")))
        #expect(try session.decide(.rate(4, comment: "quick")).isEmpty)
        #expect(try session.decide(.rate(5, comment: nil)) == [.rated(5, comment: nil)])
    }
}
