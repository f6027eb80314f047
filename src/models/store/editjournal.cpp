#include "models/store/editjournal.h"

#include "models/core/json.h"
#include "models/store/sqlitehelpers.h"

#include <algorithm>

EditJournal::EditJournal(Sqlite::File file)
    : m_file(std::move(file))
{
}

Result<std::vector<EditStep>> EditJournal::steps(qint64 flow) const
{
    Result<QSqlQuery> query = Sqlite::run(m_file,
        QStringLiteral("SELECT place, value_before, value_after, text FROM edit_step WHERE flow = ? ORDER BY position"),
        {flow});
    if (!query)
        return fail(query.error());
    std::vector<EditStep> steps;
    while (query->next()) {
        const std::optional<JsonPointer> place = JsonPointer::parse(query->value(0).toString());
        const Result<QJsonValue> before = Sqlite::valueFrom(query->value(1)),
                                 after = Sqlite::valueFrom(query->value(2));
        if (!place || !before || !after)
            return std::vector<EditStep>(); // nothing that can be relied on
        steps.push_back({*place, *before, *after, query->value(3).toString()});
    }
    return steps;
}

Result<EditHistory> EditJournal::history(const QString &account, const QString &id) const
{
    Result<QSqlQuery> query = Sqlite::run(m_file,
        QStringLiteral("SELECT key, undo_index, undo_revision = base_revision FROM flow WHERE account = ? AND id = ?"),
        {account, id});
    if (!query)
        return fail(query.error());
    if (!query->next() || !query->value(2).toBool())
        return EditHistory();
    Result<std::vector<EditStep>> steps = this->steps(query->value(0).toLongLong());
    if (!steps)
        return fail(steps.error());
    const int index = std::clamp(query->value(1).toInt(), 0, static_cast<int>(steps->size()));
    return EditHistory{*std::move(steps), index};
}

Result<void> EditJournal::write(qint64 flow, const EditHistory &history)
{
    constexpr size_t longest = EditHistory::longest;
    const size_t tooMany = history.steps.size() > longest ? history.steps.size() - longest : 0;
    const auto first = history.steps.begin() + static_cast<std::ptrdiff_t>(tooMany);
    const Result<std::vector<EditStep>> known = steps(flow);
    if (!known)
        return fail(known.error());
    const auto [differing, place] = std::mismatch(first, history.steps.end(), known->begin(), known->end());
    auto position = static_cast<int>(differing - first);
    if (place != known->end()) {
        const Result<QSqlQuery> removed = Sqlite::run(
            m_file, QStringLiteral("DELETE FROM edit_step WHERE flow = ? AND position >= ?"), {flow, position});
        if (!removed)
            return fail(removed.error());
    }
    for (auto step = differing; step != history.steps.end(); ++step) {
        const Result<QSqlQuery> added = Sqlite::run(m_file,
            QStringLiteral("INSERT INTO edit_step (flow, position, place, value_before, value_after, text) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            {flow, position++, step->place.toString(), Sqlite::value(step->before), Sqlite::value(step->after),
                Sqlite::text(step->text)});
        if (!added)
            return fail(added.error());
    }
    const int index = std::max(0, history.index - static_cast<int>(tooMany));
    const Result<QSqlQuery> noted = Sqlite::run(m_file,
        QStringLiteral("UPDATE flow SET undo_index = ?, undo_revision = base_revision WHERE key = ?"), {index, flow});
    return noted ? Result<void>() : fail(noted.error());
}
