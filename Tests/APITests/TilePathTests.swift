import Testing

@testable import API

@Suite("Paths of tiles")
struct TilePathTests {
    @Test(
        "only the specification's spelling is read",
        arguments: [
            ("000", 0, 256), ("067", 67, 256), ("x001/x234/067", 1_234_067, 256),
            ("x001/000", 1000, 256), ("000.p/1", 0, 1), ("x001/234.p/255", 1234, 255),
        ]
    )
    func good(text: String, index: UInt64, width: Int) throws {
        let place = try #require(TilePath(text))
        #expect(place.index == index && place.width == width)
    }

    @Test(
        "any other spelling is no path",
        arguments: [
            "", "0", "67", "1234067", "001/067", "x000/067", "x001", "000.p", "000.p/0",
            "000.p/256", "000.p/01", "000.p/+1", "000/", "/000", "x001/x234", "x01/067",
            "000.p/1/2", "x001//067", "٠٠٠",
        ]
    )
    func bad(text: String) {
        #expect(TilePath(text) == nil)
    }
}
