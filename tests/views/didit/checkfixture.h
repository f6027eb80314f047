#pragma once

#include "models/document/fieldmodel.h"
#include "models/schema/schemacatalog.h"
#include "support/diditworkflow.h"
#include "views/didit/checkcard.h"
#include "views/didit/checktoggle.h"
#include "views/didit/featureseditor.h"
#include "views/forms/fieldrow.h"
#include "views/forms/formview.h"
#include "views/theme/theme.h"

#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

//! A workflow in a form, in a window of its own that has the focus.
struct Workflow
{
    explicit Workflow(const QJsonObject &document)
        : flow(SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value(), document, document)
        , model(flow)
        , view(model)
        , editor(view.findChild<FeaturesEditor *>())
    {
        view.resize(760, 800);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
    }
    explicit Workflow(const QString &names)
        : Workflow(DiditWorkflow::document(DiditWorkflow::checks(names)))
    {
    }

    CheckCard &card(size_t position) const { return *editor->cards().at(position); }
    QToolButton *button(size_t position, const char *name) const
    {
        return card(position).findChild<QToolButton *>(QString::fromLatin1(name));
    }
    void click(size_t position, const char *name) const { QTest::mouseClick(button(position, name), Qt::LeftButton); }
    //! The row of a setting in a card that is open.
    FieldRow *row(size_t position, const JsonPointer &setting) const
    {
        for (FieldRow *found : card(position).findChildren<FieldRow *>()) {
            if (found->spec().pointer == setting)
                return found;
        }
        return nullptr;
    }
    //! "OCR LIVENESS", as the document has them.
    QString order() const
    {
        QStringList names;
        for (const QJsonValue &entry : flow.value(checksPlace()).toArray())
            names << entry.toObject().value(QLatin1String("feature")).toString();
        return names.join(QLatin1Char(' '));
    }
    //! The same as the cards say it.
    QString shown() const
    {
        QStringList names;
        for (const CheckCard *one : editor->cards())
            names << one->toggle()->accessibleName();
        return names.join(QLatin1Char('\n'));
    }

    Theme theme{Theme::Mode::Light};
    ProjectFlow flow;
    FieldModel model;
    FormView view;
    FeaturesEditor *editor;
};
