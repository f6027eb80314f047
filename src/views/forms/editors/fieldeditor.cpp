#include "views/forms/editors/fieldeditor.h"

#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"
#include "views/theme/icons.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>

FieldEditor::FieldEditor(const FieldSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
{
    setObjectName(spec.objectName());
}

void FieldEditor::reveal(const JsonPointer &)
{
    focusTarget()->setFocus(Qt::OtherFocusReason);
}

QString FieldEditor::label() const
{
    return FlowSchema::text(m_spec.label);
}

QString FieldEditor::missingText() const
{
    const QJsonValue &standard = m_spec.defaultValue;
    if (standard.isUndefined() || standard.isNull() || standard == QJsonValue(QString())
        || (standard.isArray() && standard.toArray().isEmpty()))
        return m_spec.unsetText.isEmpty() ? tr("Not set") : FlowSchema::text(m_spec.unsetText);
    //: %1 is the value that counts while nothing is set, such as "0.65"
    return tr("%1 (default)").arg(ValueText::unmasked(m_spec, standard));
}

void FieldEditor::adopt(QWidget *control)
{
    control->setObjectName(m_spec.objectName());
    control->setAccessibleName(label());
    setFocusProxy(control);
}

QJsonValue FieldEditor::emptied() const
{
    if (m_base.isUndefined() || m_base.isNull())
        return m_base;
    return m_spec.isNullable && m_base != QJsonValue(QString()) ? QJsonValue(QJsonValue::Null) : QJsonValue(QString());
}

QToolButton *FieldEditor::addClearButton()
{
    auto *button = new QToolButton(this);
    button->setIcon(Icons::icon(QStringLiteral("close"), &Palette::textMuted));
    button->setAutoRaise(true);
    button->setObjectName(m_spec.objectName() + QStringLiteral("#clear"));
    //: %1 is what applies then, such as "the account's setting"
    button->setToolTip(tr("Choose nothing here: %1").arg(missingText()));
    //: %1 is a setting such as "Blurred image"
    button->setAccessibleName(tr("%1: choose nothing").arg(label()));
    button->setAccessibleDescription(button->toolTip());
    button->hide();
    return button;
}

QPushButton *FieldEditor::addButton(const QString &text, const QString &icon, const QString &name)
{
    auto *button = new QPushButton(Icons::icon(icon), text, this);
    button->setObjectName(QStringLiteral("%1#%2").arg(spec().objectName(), name));
    //: %1 is a setting such as "Allowed countries", %2 a button such as "Add"
    button->setAccessibleName(tr("%1: %2").arg(label(), text));
    button->setAutoDefault(false);
    return button;
}

void FieldEditor::setMuted(QWidget *control, bool isMuted)
{
    if (m_muted.contains(control) == isMuted)
        return;
    if (isMuted) {
        m_muted.insert(control);
        tint(control);
    } else {
        m_muted.remove(control);
        control->setPalette(QPalette());
    }
}

void FieldEditor::tint(QWidget *control)
{
    const QColor colour = Palette::of(QGuiApplication::palette()).textMuted;
    QPalette own;
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        own.setColor(role, colour);
    control->setPalette(own);
}

void FieldEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QWidget *control : std::as_const(m_muted))
        tint(control);
}
