extension Procedure {
    /// With a place's own words in the place of its labels. The definition, its digest and its rules stay as they are.
    ///
    /// - Parameter labels: by `state.handling`, `transition.reply`, `role.handler`, `field.title`, `output.letter`,
    ///   `parameter.days`, `statistic.solved`; choices by `choice.lists.audit`.
    public func relabelled(_ labels: [String: Phrase]) -> Procedure {
        var other = self
        if let name = labels["procedure"] { other.name = name }
        for index in states.indices { put(labels, "state", states[index].id, &other.states[index].label) }
        for index in transitions.indices {
            put(labels, "transition", transitions[index].id, &other.transitions[index].label)
        }
        for index in roles.indices { put(labels, "role", roles[index].id, &other.roles[index].label) }
        for index in outputs.indices { put(labels, "output", outputs[index].id, &other.outputs[index].label) }
        for index in statistics.indices {
            put(labels, "statistic", statistics[index].id, &other.statistics[index].label)
        }
        for index in fields.indices {
            let id = fields[index].id
            put(labels, "field", id, &other.fields[index].label)
            for place in fields[index].choices.indices {
                put(labels, "choice.\(id)", fields[index].choices[place].id, &other.fields[index].choices[place].label)
            }
        }
        for index in parameters.indices {
            let id = parameters[index].id
            put(labels, "parameter", id, &other.parameters[index].label)
            for place in parameters[index].choices.indices {
                let choice = parameters[index].choices[place].id
                put(labels, "choice.\(id)", choice, &other.parameters[index].choices[place].label)
            }
        }
        return other
    }

    private func put(_ labels: [String: Phrase], _ kind: String, _ id: String, _ label: inout Phrase) {
        if let own = labels["\(kind).\(id)"] { label = own }
    }
}
