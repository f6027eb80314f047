#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>

#include <optional>

//! A state of a flow that the provider confirmed, kept for ever (design.md "Words").
struct Revision
{
    //! How this program came to know of the state.
    enum class Source {
        Pulled, //!< read from the provider: somebody else's change, or the first time it was read
        Sent, //!< read back after a send of ours
        Created, //!< read back after this program created the flow
        Deleted, //!< the last state before a person deleted it here
    };

    int number = 0; //!< from 1, counted for each flow
    QDateTime at; //!< UTC
    Source source = Source::Pulled;
    QString message; //!< why, as the sender wrote it; may be empty
    QString name; //!< of the flow at that time
    QString kind; //!< schema id
    QJsonObject document;
};

QString toString(Revision::Source source); //!< "pulled", "sent", "created", "deleted" (cli.md, "history")
std::optional<Revision::Source> revisionSourceFrom(const QString &text);

Q_DECLARE_METATYPE(Revision)
