#pragma once

#include "models/schema/fieldvariants.h"
#include "models/schema/schemacatalog.h"
#include "views/forms/editors/editorfactory.h"
#include "views/forms/editors/fieldeditor.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <memory>

//! One setting of one of Didit's checks in its editor, in a window that has the focus. It does for the editor what the
//! form does: an edit is written where it belongs and given back, and can be taken back.
class EditorBench
{
public:
    EditorBench(const char *check, const JsonPointer &field, const QJsonValue &base = QJsonValue::Undefined,
        QSize size = QSize(820, 640))
        : m_theme(Theme::Mode::Light)
        , m_workflow(SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value())
    {
        const FlowSchemaPtr settings
            = check ? m_workflow->field("/features"_ptr)->variants->schema(QString::fromLatin1(check)) : m_workflow;
        m_settings = settings;
        const FieldSpec *spec = settings->field(field);
        EXPECT_NE(spec, nullptr) << qPrintable(field.toString());
        window.resize(size);
        auto *layout = new QVBoxLayout(&window);
        editor = createEditor(*spec, &window);
        layout->addWidget(editor);
        layout->addStretch();
        setBase(base);
        QObject::connect(
            editor, &FieldEditor::edited, &window, [this](const QJsonValue &value, const JsonPointer &below) {
                m_steps.push_back(m_holder);
                EXPECT_TRUE((JsonPointer({QStringLiteral("value")}) / below).write(m_holder, value));
                merges = editor->mergesEdits();
                editor->setValue(this->value());
            });
        QObject::connect(
            editor, &FieldEditor::hintChanged, &window, [this](const QString &sentence) { hint = sentence; });
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    ~EditorBench()
    {
        // An editor that goes while it has the focus still says so; by then nobody listens here.
        QObject::disconnect(editor, nullptr, &window, nullptr);
    }

    void setBase(const QJsonValue &base)
    {
        m_holder = QJsonObject();
        if (!base.isUndefined())
            m_holder.insert(QStringLiteral("value"), base);
        editor->setBaseValue(base);
        editor->setValue(base);
    }
    QJsonValue value() const { return m_holder.value(QLatin1String("value")); }
    qsizetype edits() const { return static_cast<qsizetype>(m_steps.size()); }
    void undo()
    {
        ASSERT_FALSE(m_steps.empty());
        m_holder = m_steps.back();
        m_steps.pop_back();
        editor->setValue(value());
    }
    template <typename T> T *control(const QString &name) const
    {
        T *found = window.findChild<T *>(name);
        EXPECT_NE(found, nullptr) << qPrintable(name);
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(control<QAbstractButton>(name), Qt::LeftButton); }
    static void wheel(QWidget *control)
    {
        QWheelEvent event(QPointF(4, 4), control->mapToGlobal(QPointF(4, 4)), QPoint(), QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(control, &event);
    }

private:
    Theme m_theme;
    FlowSchemaPtr m_workflow, m_settings; // before the editor, which looks at them to its end

public:
    QWidget window;
    FieldEditor *editor = nullptr;
    QString hint;
    bool merges = false; // whether the last edit was one of typing

private:
    QJsonObject m_holder;
    std::vector<QJsonObject> m_steps;
};
