#pragma once

#include "models/core/error.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

//! One document that the sandbox keeps, under the id its provider gives it.
struct PracticeRecord
{
    QString id;
    QJsonObject document;
};

//! What becomes of one document; without one it is removed.
struct PracticeChange
{
    QString collection;
    QString id;
    std::optional<QJsonObject> document;
};

//! What the sandbox remembers: named collections of documents in the order of their creation, mirrored in a file after
//! each change where there is one. A change that the file did not take did not happen. Not thread-safe: its owner
//! locks.
class PracticeState
{
public:
    //! In memory only.
    PracticeState() = default;

    //! The state in `file`, which later changes go to. A file that does not exist yet gives an empty state (and
    //! isNew()). Errors: Storage when the file cannot be read or is not one of ours; it is left as it is.
    static Result<PracticeState> open(const QString &file);

    //! True until the first save: nothing was found to continue from.
    bool isNew() const { return m_isNew; }

    const std::vector<PracticeRecord> &records(const QString &collection) const;
    //! The document with this id; nullptr when there is none. Valid until the next change.
    const QJsonObject *find(const QString &collection, const QString &id) const;
    //! The document with this id in whichever collection; empty `collection` when there is none.
    QString collectionOf(const QString &id) const;

    //! Adds documents, replaces those with known ids and removes others, all of it or nothing. Errors: Storage, and
    //! nothing changed.
    Result<void> apply(const std::vector<PracticeChange> &changes);
    //! Adds a document, or replaces the one with this id. Errors: Storage, and nothing changed.
    Result<void> put(const QString &collection, const QString &id, const QJsonObject &document);
    //! Errors: Storage, and nothing changed.
    Result<void> remove(const QString &collection, const QString &id);
    //! Writes the file now. Errors: Storage.
    Result<void> save();

private:
    using Collections = QMap<QString, std::vector<PracticeRecord>>;
    Result<void> replace(Collections collections);

    QString m_file;
    Collections m_collections;
    bool m_isNew = true;
};
