/// The columns of the task table that supervision offices keep, with the names that counties give them.
public enum TaskColumn: String, Sendable, CaseIterable {
    /// The permanent id, where the table came out of the ledger.
    case id
    case number
    case task
    case measure
    case leader
    case lead
    case coUnits = "co_units"
    case deadline
    case percent
    case progress
    case words

    /// Header names as printed, without white space. The first one is what the ledger prints itself.
    public var names: [String] {
        switch self {
        case .id: ["编号", "任务编号"]
        case .number: ["序号"]
        case .task: ["目标任务", "任务", "工作任务", "主要任务", "任务内容", "重点工作", "重点任务", "工作内容", "事项", "督查事项", "具体任务"]
        case .measure: ["量化指标", "目标要求", "年度目标", "工作目标", "工作要求", "具体要求"]
        case .leader: ["牵头领导", "包抓领导", "责任领导", "分管领导", "县领导", "牵头县领导", "挂钩领导"]
        case .lead: ["牵头单位", "牵头部门", "主办单位", "主责单位", "第一责任单位"]
        case .coUnits: ["责任单位", "配合单位", "协办单位", "配合部门", "责任部门", "参与单位", "协同单位"]
        case .deadline: ["完成时限", "时限", "完成时间", "办结时限", "时间节点", "完成期限"]
        case .percent: ["进度", "完成进度", "完成比例", "完成率"]
        case .progress: ["进展情况", "进展", "工作进展", "完成情况", "推进情况", "落实情况"]
        case .words: ["原文", "报告原文", "原句"]
        }
    }

    /// The column that a header names; white space, brackets and what stands in them don't count.
    public static func named(_ header: String) -> TaskColumn? {
        var name = String.UnicodeScalarView()
        for scalar in header.unicodeScalars {
            if scalar == "（" || scalar == "(" { break }
            if !scalar.properties.isWhitespace { name.append(scalar) }
        }
        let plain = String(name)
        return allCases.first { $0.names.contains(plain) }
    }
}
