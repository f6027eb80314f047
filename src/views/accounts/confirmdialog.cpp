#include "views/accounts/confirmdialog.h"

#include "views/shell/dialogform.h"
#include "views/theme/tonelabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ConfirmDialog::ConfirmDialog(
    const QString &title, const QStringList &sentences, const QString &word, const QString &button, QWidget *parent)
    : QDialog(parent)
    , m_typed(new QLineEdit(this))
    , m_confirm(new QPushButton(button, this))
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(2));
    auto *heading = new ToneLabel(title, &Palette::text, Theme::Text::Title, this);
    heading->setTextFormat(Qt::PlainText); // a flow's name may look like markup
    heading->setWordWrap(true);
    column->addWidget(heading);
    for (const QString &text : sentences) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *ask = new QLabel(tr("To confirm, type the name %1").arg(word), this);
    ask->setTextFormat(Qt::PlainText);
    ask->setWordWrap(true);
    ask->setBuddy(m_typed);
    m_typed->setObjectName(QStringLiteral("confirmName"));
    auto *typing = new QVBoxLayout;
    typing->setSpacing(Theme::halfSpacing());
    typing->addWidget(ask);
    typing->addWidget(m_typed);
    column->addLayout(typing);
    column->addStretch();

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_confirm->setAutoDefault(false);
    m_confirm->setEnabled(false);
    m_confirm->setToolTip(tr("Type the name first."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    column->addLayout(buttons);

    connect(m_typed, &QLineEdit::textChanged, this, [this, word](const QString &text) {
        const bool fits = text.trimmed() == word.trimmed();
        m_confirm->setEnabled(fits);
        m_confirm->setDefault(fits); // Enter confirms only once the name is there
        m_confirm->setToolTip(fits ? QString() : tr("Type the name first."));
    });
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    DialogForm::fit(this, 520);
}
