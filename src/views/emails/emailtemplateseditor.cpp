#include "views/emails/emailtemplateseditor.h"

#include "models/core/json.h"
#include "models/document/projectflow.h"
#include "views/emails/emaildialog.h"
#include "views/emails/emaillanguagemodel.h"
#include "views/forms/wheelguard.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

EmailTemplatesEditor::EmailTemplatesEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_model(new EmailLanguageModel(this))
    , m_list(new QListView(this))
    , m_edit(new QPushButton(Icons::icon(QStringLiteral("edit")), tr("Edit the emails…"), this))
    , m_raw(new ToneLabel(QString(), &Palette::text, Theme::Text::Code, this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EmailLanguageDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    WheelGuard::scrollOnlyWithFocus(m_list);
    adopt(m_list);
    m_edit->setObjectName(spec.objectName() + QStringLiteral("#edit"));
    //: %1 is a setting such as "Email texts", %2 a button
    m_edit->setAccessibleName(tr("%1: %2").arg(label(), m_edit->text()));
    m_edit->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    column->addWidget(m_list);
    column->addWidget(m_edit, 0, Qt::AlignLeading);
    m_raw->setObjectName(spec.objectName() + QStringLiteral("#raw"));
    m_raw->setWordWrap(true);
    column->addWidget(m_raw);
    connect(m_edit, &QPushButton::clicked, this, &EmailTemplatesEditor::openDialog);
    connect(m_list, &QListView::doubleClicked, this, &EmailTemplatesEditor::openDialog);
    refresh();
}

EmailTemplatesEditor::~EmailTemplatesEditor()
{
    delete m_dialog; // it edits this flow
}

void EmailTemplatesEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    refresh();
}

void EmailTemplatesEditor::setBaseValue(const QJsonValue &value)
{
    FieldEditor::setBaseValue(value);
    refresh();
}

void EmailTemplatesEditor::refresh()
{
    m_model->setTemplates(m_value, baseValue());
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    const int mostRows = 9;
    m_list->setFixedHeight(std::min(m_model->rowCount(), mostRows) * Theme::controlHeight() + 2 * m_list->frameWidth());
    m_edit->setEnabled(isUnderstood());
    m_raw->setText(isUnderstood() ? QString() : QString::fromUtf8(Json::compact(m_value)));
    m_raw->setVisible(!isUnderstood());
    if (m_dialog)
        m_dialog->setTemplates(m_value, baseValue());
}

bool EmailTemplatesEditor::isUnderstood() const
{
    return m_value.isObject() || m_value.isUndefined() || m_value.isNull();
}

void EmailTemplatesEditor::openDialog()
{
    if (m_dialog || !isUnderstood())
        return;
    const QString design = m_flow ? m_flow->value("/emailTemplateDesign"_ptr).toString() : QString();
    const bool isCustom = design == QLatin1String("custom") || design == QLatin1String("tcc");
    m_dialog = new EmailDialog(label(), isCustom, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTemplates(m_value, baseValue());
    m_dialog->setReadOnly(m_isReadOnly);
    m_dialog->setLanguage(m_list->currentIndex().data(EmailLanguageModel::CodeRole).toString());
    connect(m_dialog, &EmailDialog::edited, this, [this](const QJsonValue &templates) {
        m_value = templates;
        emit edited(templates);
    });
    m_dialog->open();
}

bool EmailTemplatesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openDialog();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void EmailTemplatesEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_edit->setText(isReadOnly ? tr("Show the emails…") : tr("Edit the emails…"));
    if (m_dialog)
        m_dialog->setReadOnly(isReadOnly);
}

QWidget *EmailTemplatesEditor::focusTarget() const
{
    return m_list;
}

void EmailTemplatesEditor::reveal(const JsonPointer &below)
{
    const int row = below.isEmpty() ? -1 : m_model->rowOf(below.tokens().first());
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->setFocus(Qt::OtherFocusReason);
}
