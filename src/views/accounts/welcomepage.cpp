#include "views/accounts/welcomepage.h"

#include "views/shell/card.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
//! A label that paints an icon of ours, tinted anew when the theme changes.
class Picture : public QWidget
{
public:
    Picture(const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_icon(Icons::icon(name, &Palette::accent))
    {
        setFixedSize(Theme::spacing(5), Theme::spacing(5));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

QPushButton *addCard(
    QHBoxLayout *row, const QString &icon, const QString &title, const QString &text, const QString &button)
{
    auto *card = new Card;
    card->setMinimumWidth(280);
    card->setMaximumWidth(400);
    card->column()->addWidget(new Picture(icon, card));
    card->column()->addWidget(new ToneLabel(title, &Palette::text, Theme::Text::Heading, card));
    auto *words = new ToneLabel(text, &Palette::textMuted, Theme::Text::Body, card);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    card->column()->addWidget(words, 1);
    auto *start = new QPushButton(button, card);
    card->column()->addWidget(start, 0, Qt::AlignLeft);
    row->addWidget(card, 1);
    return start;
}
} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *title = new ToneLabel(tr("Welcome to Flowform"), &Palette::text, Theme::Text::Title, this);
    auto *lead
        = new ToneLabel(tr("Edit identity-verification flows in forms, see exactly what changes, and send only that."),
            &Palette::textMuted, Theme::Text::Body, this);
    lead->setWordWrap(true);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(Theme::spacing(3));
    QPushButton *practise = addCard(cards, QStringLiteral("practice"), tr("Practise first"),
        tr("Sample flows and a practice provider inside the program. Edit, send and make mistakes: nothing leaves this "
           "computer and no account is needed."),
        tr("Open the &practice workspace"));
    practise->setObjectName(QStringLiteral("welcomePractice"));
    practise->setDefault(true);
    QPushButton *connectAccount = addCard(cards, QStringLiteral("plug"), tr("Connect your account"),
        tr("Add your account at Verifik to read its flows. Nothing is changed there before you have reviewed the exact "
           "request and sent it."),
        tr("&Add an account…"));
    connectAccount->setObjectName(QStringLiteral("welcomeAddAccount"));

    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::spacing(1));
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(lead);
    column->addSpacing(Theme::spacing(3));
    column->addLayout(cards);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::spacing(4), Theme::spacing(4), Theme::spacing(4), Theme::spacing(4));
    row->addStretch(1);
    row->addLayout(column, 8);
    row->addStretch(1);

    connect(practise, &QPushButton::clicked, this, &WelcomePage::practiceRequested);
    connect(connectAccount, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
}
