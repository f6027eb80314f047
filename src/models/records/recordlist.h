#pragma once

#include "models/core/error.h"

#include <QAbstractListModel>
#include <QJsonObject>

//! What an account keeps of one kind beside its flows, as choices for a field that refers to one of them: by name, with
//! what tells two of one name apart. It is read when somebody first needs it, by whoever listens to requested().
class RecordList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind {
        Projects, //!< told apart by their status
        Webhooks, //!< told apart by their address
        Questionnaires, //!< Didit's, by title
        Workflows, //!< Didit's, by label
    };
    enum class State {
        NotAsked,
        Asking,
        Known,
        Failed, //!< could not be read; what was known before stays
    };
    enum Role {
        IdRole = Qt::UserRole + 1, //!< QString
        NameRole, //!< QString; the id for a record without a name
        AddressRole, //!< QString: where a webhook sends to; empty for others
        IsActiveRole, //!< bool: a webhook that sends, a project whose flows can be used
    };

    explicit RecordList(Kind kind, QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; } //!< of the last reading; meaningful in state Failed

    //! Asks for the list unless it is known or on its way.
    void request();
    //! Asks again, whatever is known; nothing while it is on its way.
    void refresh();
    //! What is known may be out of date: the next request() asks again.
    void expire();
    //! The answer to requested(). Documents without an id are left out.
    void setRecords(const std::vector<QJsonObject> &documents);
    void setFailed(const Error &error);
    //! One record that was just made.
    void add(const QJsonObject &document);

    //! The row of the record; -1 when it is not in the list.
    int rowOf(const QString &id) const;
    //! A record in one line: "Case tool – https://example.com/hook".
    static QString textOf(Kind kind, const QJsonObject &document);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void requested();
    //! State or contents changed.
    void changed();

private:
    void setState(State state);
    void sort(std::vector<QJsonObject> &documents) const;

    Kind m_kind;
    State m_state = State::NotAsked;
    bool m_isStale = false; // known, but to be asked for again
    Error m_error;
    std::vector<QJsonObject> m_documents; // by their text
};
