#pragma once

#include "models/document/fieldmodel.h"

//! The label and the settings of one check of a workflow, a row each in the order of its form, with the roles of
//! FieldModel. It follows the flow when it is told to, and says of the rows only what differs then. GUI thread.
class CheckSettingsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    //! `settings`: the fields of the check's `config`; null for an unknown check, which has its label alone.
    CheckSettingsModel(const ProjectFlow &flow, FlowSchemaPtr settings, QObject *parent = nullptr);

    //! Looks at the check that stands at `position` now.
    void follow(qsizetype position);
    qsizetype position() const { return m_position; }

    const FlowSchema *settings() const { return m_settings.get(); }
    const FieldSpec &spec(int row) const { return *m_rows[static_cast<size_t>(row)].spec; }
    //! The row's place inside the check: "/label", "/config/face_match_max_attempts".
    const JsonPointer &place(int row) const { return m_rows[static_cast<size_t>(row)].place; }
    //! The row that holds a place inside the check; -1 for none.
    int rowOf(const JsonPointer &place) const;
    QJsonValue baseValue(int row) const { return m_rows[static_cast<size_t>(row)].base; }
    //! The worst finding about the row, where there is one.
    std::optional<Problem> problem(int row) const;
    //! Whether the setting has an effect, was changed or has a finding; others need not be shown.
    bool isRelevant(int row) const { return m_rows[static_cast<size_t>(row)].isRelevant; }
    //! Members of the check that no field describes, by their place inside it.
    std::vector<std::pair<JsonPointer, QJsonValue>> unknown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        const FieldSpec *spec = nullptr;
        JsonPointer place;
        QJsonValue value = QJsonValue::Undefined, base = QJsonValue::Undefined;
        std::vector<Problem> problems = {};
        bool isRelevant = true, isEditable = true;

        bool operator==(const Row &) const = default;
    };
    Row read(
        const Row &row, const QJsonObject &entry, const QJsonObject &base, const std::vector<Problem> &problems) const;

    const ProjectFlow &m_flow;
    FlowSchemaPtr m_settings;
    std::vector<Row> m_rows;
    qsizetype m_position = -1;
};
