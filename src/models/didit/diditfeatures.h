#pragma once

#include "models/schema/documentrules.h"
#include "models/schema/fieldvariants.h"

#include <QJsonArray>

//! The checks that a Didit workflow can run, for lists that people choose from and for the forms of their settings.
class DiditFeatures
{
public:
    enum class Subject { Person, Company, Any };

    struct Feature
    {
        QString name; //!< "FACE_MATCH"
        QString title; //!< "Face match", translated
        QString description; //!< one sentence, translated
        Subject subject = Subject::Any; //!< whom it checks
        bool isDocumented = true; //!< whether the vendor says that workflows can be given it this way
        bool isPartlyKnown = false; //!< whether it has settings that nobody published
        FlowSchemaPtr settings; //!< the fields of its `config`
    };

    //! `workflow` is the schema "didit-v3/workflow".
    explicit DiditFeatures(FlowSchemaPtr workflow);

    //! Every known check, in the vendor's order.
    std::vector<Feature> all() const;
    //! One of them, spelled in any case; nothing for an unknown one.
    std::optional<Feature> feature(const QString &name) const;

    //! A check as it is added to the list: without settings of its own.
    static QJsonObject newEntry(const QString &name);
    //! Where in the list a new check breaks the fewest rules; the last such place.
    qsizetype bestPosition(const QJsonArray &features, const QString &name) const;
    //! Why a check cannot be added to the list, as a sentence; empty when it can.
    QString whyNot(const QJsonArray &features, const QString &name) const;

    //! Whether a setting has an effect, given the others beside it. One that a person has set is always worth showing.
    static bool isRelevant(const FieldSpec &setting, const FlowSchema &settings, const QJsonObject &config);

private:
    std::vector<RuleFinding> orderFindings(const QJsonArray &features) const;

    FlowSchemaPtr m_workflow;
    std::shared_ptr<const FieldVariants> m_kinds;
};
