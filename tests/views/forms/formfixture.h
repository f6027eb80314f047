#pragma once

#include "models/document/fieldmodel.h"
#include "models/document/projectflow.h"
#include "models/schema/schemacatalog.h"
#include "support/examples.h"
#include "views/forms/fieldrow.h"
#include "views/forms/formview.h"
#include "views/theme/theme.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

//! A flow in a form, in a window of its own that has the focus.
struct Form
{
    explicit Form(const QJsonObject &document, const QString &kind = QStringLiteral("verifik-v3/personal-onboarding"),
        QSize size = QSize(760, 800))
        : theme(Theme::Mode::Light)
        , flow(SchemaCatalog().schema(kind).value(), document, document)
        , model(flow)
        , view(model)
    {
        view.resize(size);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
    }

    //! The control of a field, by the pointer that is its object name.
    template <typename T> T *control(const char *pointer) const
    {
        T *found = view.findChild<T *>(QString::fromLatin1(pointer));
        EXPECT_NE(found, nullptr) << pointer;
        return found;
    }
    FieldRow &row(const JsonPointer &pointer) const { return *view.row(pointer); }
    QJsonValue value(const JsonPointer &pointer) const { return flow.value(pointer); }
    //! What would travel.
    QJsonObject patch() const { return flow.patch(PatchDepth::Leaf); }
    void undo() { flow.undoStack()->undo(); }

    //! Focuses a line of text and replaces it by typing.
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Backspace);
        else
            QTest::keyClicks(line, text);
    }
    static QLineEdit *lineOf(QAbstractSpinBox *spin) { return spin->findChild<QLineEdit *>(); }

    Theme theme;
    ProjectFlow flow;
    FieldModel model;
    FormView view;
};

inline QJsonObject fullFlow()
{
    return Examples::object(QStringLiteral("verifik-v3/record-kyc-full.json"));
}
