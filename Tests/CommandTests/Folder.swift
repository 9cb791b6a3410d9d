import Foundation

/// A folder of its own for one test, gone when the test is.
final class Folder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "duixian-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    @discardableResult
    func write(_ data: Data, to name: String) throws -> URL {
        let file = url.appending(path: name)
        try data.write(to: file)
        return file
    }

    @discardableResult
    func write(_ text: String, to name: String) throws -> URL { try write(Data(text.utf8), to: name) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }
}

/// A short report of a county that does not exist.
let sampleReport = """
    云溪县人民政府工作报告
    ——2025年1月8日在云溪县第三届人民代表大会第四次会议上
    各位代表：
    一、2024年工作回顾
    全县地区生产总值完成208.6亿元，增长5.9%。新建农村公路46公里。
    二、2025年工作安排
    今年主要预期目标是：地区生产总值增长6%左右，城镇新增就业3200人以上，居民消费价格涨幅控制在2%以内。
    （一）扩大有效投资。力争完成重点项目投资85亿元以上，确保城南水厂6月底前投产。
    """
