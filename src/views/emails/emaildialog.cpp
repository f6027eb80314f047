#include "views/emails/emaildialog.h"

#include "models/emails/emailtexts.h"
#include "views/emails/emailform.h"
#include "views/emails/emailhtml.h"
#include "views/emails/emaillanguagemodel.h"
#include "views/emails/emailpreview.h"
#include "views/forms/flowlayout.h"
#include "views/forms/mnemonics.h"
#include "views/shell/dialogform.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSplitter>

namespace {
enum Design { Standard, Custom };
}

EmailDialog::EmailDialog(const QString &title, bool isCustom, QWidget *parent)
    : QDialog(parent)
    , m_model(new EmailLanguageModel(this))
    , m_list(new QListView(this))
    , m_heading(new ToneLabel(QString(), &Palette::text, Theme::Text::Heading, this))
    , m_form(new EmailForm(this))
    , m_preview(new EmailPreview(this))
    , m_design(new QButtonGroup(this))
    , m_copy(new QPushButton(Icons::icon(QStringLiteral("copy")), tr("&Copy from"), this))
    , m_revert(new QPushButton(Icons::icon(QStringLiteral("revert")), tr("&Revert this language"), this))
    , m_copyMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("emailDialog"));
    setWindowTitle(title);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(createLanguages());
    parts->addWidget(createTexts());
    parts->addWidget(createPreview(isCustom));
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts->setStretchFactor(2, 1);
    parts->setSizes({Theme::spacing(26), Theme::spacing(52), Theme::spacing(56)});

    auto *note = new ToneLabel(tr("What you enter is kept in the draft at once. All languages are sent together."),
        &Palette::textMuted, Theme::Text::Small, this);
    note->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeEmails"));
    close->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Theme::spacing(1));
    bottom->addWidget(note, 1);
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(2), Theme::spacing(2), Theme::spacing(2), Theme::spacing(2));
    column->setSpacing(Theme::spacing(2));
    column->addWidget(parts, 1);
    column->addLayout(bottom);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    DialogForm::orderTabs(this);
    setMinimumSize(Theme::spacing(72), Theme::spacing(40));
    const QSize room = screen() ? screen()->availableSize() : QSize(Theme::spacing(150), Theme::spacing(90));
    resize(std::min(Theme::spacing(144), room.width() - Theme::spacing(6)),
        std::min(Theme::spacing(84), room.height() - Theme::spacing(12)));
}

QWidget *EmailDialog::createLanguages()
{
    m_list->setObjectName(QStringLiteral("emailLanguages"));
    m_list->setAccessibleName(tr("Languages"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EmailLanguageDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(Theme::spacing(18));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EmailDialog::showLanguage);
    return m_list;
}

QWidget *EmailDialog::createTexts()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(Theme::spacing(28));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::spacing(1), 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    column->addWidget(m_heading);
    m_copy->setObjectName(QStringLiteral("copyLanguage"));
    m_copy->setMenu(m_copyMenu);
    m_revert->setObjectName(QStringLiteral("revertLanguage"));
    auto *buttons = new FlowLayout(Theme::spacing(1), Theme::spacing(1)); // below each other in a narrow window
    for (QPushButton *button : {m_copy, m_revert}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    column->addWidget(m_form, 1);
    connect(m_copyMenu, &QMenu::aboutToShow, this, &EmailDialog::fillCopyMenu);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        announce(EmailTexts::reverted(m_templates, m_base, language()));
        m_list->setFocus(Qt::OtherFocusReason); // the button is of no use any more
    });
    connect(m_form, &EmailForm::edited, this, [this](const QString &key, const QJsonValue &value) {
        announce(EmailTexts::edited(m_templates, m_base, language(), key, value));
    });
    connect(m_form, &EmailForm::slotEdited, this, [this](const QString &slot, bool isPresent) {
        announce(EmailTexts::withSlot(m_templates, language(), slot, isPresent));
    });
    return side;
}

QWidget *EmailDialog::createPreview(bool isCustom)
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(Theme::spacing(24));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::spacing(1), 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    column->addWidget(new ToneLabel(tr("Preview"), &Palette::text, Theme::Text::Heading, side));
    auto *designs = new QHBoxLayout;
    designs->setSpacing(Theme::spacing(2));
    const auto add = [&](Design design, const QString &text, const QString &name) {
        auto *button = new QRadioButton(text, side);
        button->setObjectName(name);
        button->setMinimumHeight(Theme::controlHeight());
        m_design->addButton(button, design);
        designs->addWidget(button);
    };
    add(Standard, tr("&Provider's design"), QStringLiteral("standardDesign"));
    add(Custom, tr("&Own design"), QStringLiteral("customDesign"));
    m_design->button(isCustom ? Custom : Standard)->setChecked(true);
    designs->addStretch();
    column->addLayout(designs);
    column->addWidget(m_preview, 1);
    auto *note = new ToneLabel(tr("The real email may look somewhat different. Pictures are not fetched."),
        &Palette::textMuted, Theme::Text::Small, side);
    note->setWordWrap(true);
    column->addWidget(note);
    connect(m_design, &QButtonGroup::idClicked, this, &EmailDialog::showPreview);
    return side;
}

void EmailDialog::setTemplates(const QJsonValue &templates, const QJsonValue &base)
{
    const QString code = language();
    m_templates = templates;
    m_base = base;
    m_model->setTemplates(templates, base);
    setLanguage(code);
    showLanguage();
}

void EmailDialog::announce(const QJsonValue &templates)
{
    setTemplates(templates, m_base);
    emit edited(templates);
}

QString EmailDialog::language() const
{
    return m_list->currentIndex().data(EmailLanguageModel::CodeRole).toString();
}

void EmailDialog::setLanguage(const QString &code)
{
    const int row = std::max(0, m_model->rowOf(code));
    if (row != m_list->currentIndex().row())
        m_list->setCurrentIndex(m_model->index(row));
}

void EmailDialog::showLanguage()
{
    const QString code = language();
    const QJsonValue texts = m_templates.toObject().value(code);
    m_heading->setText(EmailTexts::languageName(code));
    m_form->setTexts(texts.toObject());
    // What is no object cannot be taken apart; it stays as it is until it is reverted or copied over.
    m_form->setReadOnly(m_isReadOnly || !(texts.isObject() || texts.isUndefined() || texts.isNull()));
    m_revert->setEnabled(!m_isReadOnly && texts != m_base.toObject().value(code));
    const QStringList codes = EmailTexts::languages(m_templates);
    const bool canCopy = std::any_of(codes.begin(), codes.end(), [&](const QString &other) {
        return other != code && !EmailTexts::isEmpty(m_templates.toObject().value(other));
    });
    m_copy->setEnabled(!m_isReadOnly && canCopy);
    m_copy->setToolTip(canCopy ? QString() : tr("No other language has texts."));
    showPreview();
}

void EmailDialog::showPreview()
{
    const QJsonObject texts = m_templates.toObject().value(language()).toObject();
    const bool isCustom = m_design->checkedId() == Custom;
    const bool isMissing = isCustom ? texts.value(QLatin1String("contentHtml")).toString().trimmed().isEmpty()
                                    : EmailTexts::isEmpty(texts);
    if (isMissing) {
        const QString sentence
            = isCustom ? tr("There is no own design in this language.") : tr("There are no texts in this language.");
        m_preview->showPage(sentence.toHtmlEscaped());
        return;
    }
    m_preview->showPage(isCustom ? EmailHtml::custom(texts) : EmailHtml::standard(texts));
}

void EmailDialog::fillCopyMenu()
{
    m_copyMenu->clear();
    for (const QString &code : EmailTexts::languages(m_templates)) {
        if (code == language() || EmailTexts::isEmpty(m_templates.toObject().value(code)))
            continue;
        QAction *copy = m_copyMenu->addAction(Mnemonics::escaped(EmailTexts::languageName(code)));
        connect(copy, &QAction::triggered, this, [this, code] {
            announce(EmailTexts::copied(m_templates, code, language()));
            m_form->focusFirst();
        });
    }
}

void EmailDialog::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showLanguage();
}
