/// The mentions of a message by term: one list after the other in one array.
struct MentionLists {
    private static let nothing: Int16 = -1

    private var mentions: [Mention]
    /// For each list its place in `mentions`.
    private var places: [Range<Int>] = []
    /// The terms that there are mentions of, in the order of the lists.
    private(set) var terms: [Int32] = []
    /// For each term its list.
    private var slots: [Int16]

    /// The lists of `found`, each in the order of `found`; terms are below `termCount`.
    ///
    /// Cost is linear in both.
    init(_ found: [Mention], termCount: Int) {
        slots = Array(repeating: MentionLists.nothing, count: termCount)
        var counts: [Int] = []
        for mention in found {
            let term = Int(mention.term)
            if slots[term] < 0 {
                guard terms.count < Int(Int16.max) else { continue }
                slots[term] = Int16(terms.count)
                terms.append(mention.term)
                counts.append(0)
            }
            counts[Int(slots[term])] += 1
        }
        places.reserveCapacity(counts.count + 16)
        var next = 0
        for count in counts {
            places.append(next..<next)
            next += count
        }
        mentions = []
        mentions.reserveCapacity(next + 16)
        mentions.append(contentsOf: found[..<next])
        for mention in found {
            let slot = Int(slots[Int(mention.term)])
            guard slot >= 0 else { continue }
            let place = places[slot]
            mentions[place.upperBound] = mention
            places[slot] = place.lowerBound..<place.upperBound + 1
        }
    }

    /// Whether there are mentions of `term`.
    func has(_ term: Int32) -> Bool { slots[Int(term)] >= 0 }

    /// The mentions of `term`, by place.
    subscript(term: Int32) -> ArraySlice<Mention> {
        let slot = slots[Int(term)]
        return slot < 0 ? [] : mentions[places[Int(slot)]]
    }

    /// Adds a mention behind the others of its term, whose list moves to the end where it is not there.
    mutating func append(_ mention: Mention) {
        let slot = slots[Int(mention.term)]
        if slot >= 0 {
            let place = places[Int(slot)]
            var start = place.lowerBound
            if place.upperBound < mentions.count {
                start = mentions.count
                mentions.append(contentsOf: mentions[place])
            }
            mentions.append(mention)
            places[Int(slot)] = start..<mentions.count
        } else if terms.count < Int(Int16.max) {
            slots[Int(mention.term)] = Int16(terms.count)
            terms.append(mention.term)
            mentions.append(mention)
            places.append(mentions.count - 1..<mentions.count)
        }
    }
}
