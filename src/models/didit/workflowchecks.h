#pragma once

#include "models/schema/documentrules.h"
#include "models/schema/fieldvariants.h"

#include <QJsonArray>
#include <QStringList>

//! The ordered checks of a workflow document, as its rules look at them. A view: it must not outlive the document.
class WorkflowChecks
{
public:
    explicit WorkflowChecks(const QJsonObject &document);

    const QStringList &names() const; //!< in upper case; empty for an entry that is no check
    qsizetype size() const { return m_entries.size(); }
    QString name(qsizetype position) const;
    QJsonObject entry(qsizetype position) const { return m_entries.at(position).toObject(); }
    QJsonObject config(qsizetype position) const;
    const QJsonArray &entries() const { return m_entries; }

    //! The first place of one of `wanted` from `from` on and before `end`; -1 for none.
    qsizetype indexOf(const QStringList &wanted, qsizetype from = 0, qsizetype end = -1) const;
    bool holds(const QStringList &wanted) const { return indexOf(wanted) >= 0; }
    //! How many checks of the same name stand before this one.
    qsizetype occurrence(qsizetype position) const;
    //! The place of the nth check of a name; -1 when there are fewer.
    qsizetype find(const QString &name, qsizetype occurrence) const;

    //! The list with one check moved in front of the one that stands at `to` now; to its end for size().
    QJsonArray moved(qsizetype from, qsizetype to) const;
    QJsonArray inserted(qsizetype at, const QString &name) const;
    QJsonArray without(qsizetype position) const;

private:
    QJsonArray m_entries;
    mutable QStringList m_names; // read when first asked for: rules of one check need only its own
};

//! What a rule looks at, and where it says what it found.
class WorkflowReport
{
public:
    WorkflowReport(const QJsonObject &document, const QJsonObject &base, const FieldVariants &kinds,
        std::vector<RuleFinding> &found);

    const WorkflowChecks &checks() const { return m_checks; }
    const QJsonObject &document() const { return m_document; }
    //! The check's name in the user's language; its code for an unknown one.
    QString title(const QString &name) const;
    bool isKnown(const QString &name) const { return m_kinds.names().contains(name); }

    //! The rule that is at work from here on.
    void begin(const char *rule) { m_rule = rule; }
    //! Something is wrong with the order or the choice of checks, at the check that stands there.
    RuleFinding &addToOrder(qsizetype position, Severity severity, const QString &message);
    //! Something is wrong with settings of one check; `keys` are those that the rule looked at, first the one to show.
    RuleFinding &addToConfig(qsizetype position, const QStringList &keys, Severity severity, const QString &message);

    //! One click that gives the whole list anew.
    static void cure(RuleFinding &finding, const QString &text, std::function<QJsonArray()> entries);
    //! One click that gives one check's settings anew.
    static void cure(RuleFinding &finding, const QString &text, qsizetype position, const QJsonObject &config);

    //! Whether the provider holds such a check already.
    bool isInBase(qsizetype position) const;

private:
    RuleFinding &add(const JsonPointer &place, Severity severity, const QString &message, bool isTouched);

    const QJsonObject &m_document;
    const FieldVariants &m_kinds;
    WorkflowChecks m_checks, m_before; // m_before: as the provider holds them
    std::vector<RuleFinding> &m_found;
    const char *m_rule = "";
    std::optional<bool> m_isOrderTouched;
};
