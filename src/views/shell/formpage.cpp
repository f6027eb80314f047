#include "views/shell/formpage.h"

#include "views/forms/formview.h"
#include "views/shell/actionregistry.h"
#include "views/sync/remotebar.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

FormPage::FormPage(QAction *changedOnly, QWidget *parent)
    : QWidget(parent)
    , m_changedOnly(changedOnly)
    , m_column(new QVBoxLayout(this))
    , m_search(new QLineEdit(this))
    , m_remote(new RemoteBar(m_search, this))
    , m_changed(new QToolButton(this))
{
    setObjectName(QStringLiteral("formPage"));
    m_search->setObjectName(QStringLiteral("settingSearch"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::icon(QStringLiteral("search"), &Palette::textMuted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_changed->setObjectName(QStringLiteral("changedOnly"));
    m_changed->setDefaultAction(changedOnly);
    m_changed->setText(tr("Changed only"));
    m_changed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // The button says it shorter than the menu; Qt would put the menu's text back whenever the action changes.
    connect(changedOnly, &QAction::changed, m_changed, [this] { m_changed->setText(tr("Changed only")); });

    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::spacing(2), Theme::halfSpacing(), Theme::spacing(3), Theme::spacing(1));
    row->setSpacing(Theme::spacing(1));
    row->addWidget(m_search, 1);
    row->addWidget(m_remote);
    row->addWidget(m_changed);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(row);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_form)
            m_form->setFilter(text);
    });
    connect(changedOnly, &QAction::toggled, this, [this](bool on) {
        if (m_form)
            m_form->setChangedOnly(on);
    });
}

void FormPage::resizeEvent(QResizeEvent *event)
{
    const bool isCompact = width() < Theme::spacing(68);
    m_remote->setCompact(isCompact);
    m_search->setMinimumWidth(Theme::spacing(isCompact ? 8 : 12)); // its name stays in sight beside the bar
    m_changed->setToolButtonStyle(isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    QWidget::resizeEvent(event);
}

void FormPage::setModel(FieldModel *model, AccountServices *services)
{
    if (m_form && m_form->isAncestorOf(QApplication::focusWidget()))
        QApplication::focusWidget()->clearFocus(); // what is being typed is an edit of the flow that goes
    delete m_form;
    if (model == nullptr)
        return;
    QString reserved; // the letters that open the window's menus
    for (const ActionMenu menu : actionMenus)
        reserved += QKeySequence::mnemonic(ActionRegistry::title(menu)).toString(QKeySequence::PortableText).right(1);
    m_form = new FormView(*model, this, reserved);
    m_form->setObjectName(QStringLiteral("form"));
    m_form->setServices(services);
    m_column->addWidget(m_form, 1);
    m_search->clear();
    m_form->setChangedOnly(m_changedOnly->isChecked());
    connect(m_form, &FormView::filterDropped, this, [this] {
        const QSignalBlocker quiet(m_search); // the form has dropped it already
        m_search->clear();
        m_changedOnly->setChecked(false);
    });
}

void FormPage::reveal(const JsonPointer &pointer)
{
    if (m_form)
        m_form->reveal(pointer);
}

void FormPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FormPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        if (m_form)
            m_form->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
