#include "views/changes/requestview.h"

#include "models/core/json.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

RequestView::RequestView(FlowSchemaPtr schema, const SendPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_schema(std::move(schema))
    , m_plan(plan)
    , m_body(new QPlainTextEdit(this))
    , m_copyJson(new QPushButton(tr("Copy &JSON"), this))
    , m_copyCurl(new QPushButton(tr("Copy as c&url"), this))
{
    const QFont fixed = Theme::font(Theme::Text::Code);
    auto *toggle = new QToolButton(this);
    toggle->setObjectName(QStringLiteral("showRequest"));
    toggle->setText(tr("Show the &exact request"));
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setArrowType(Qt::RightArrow);

    auto *content = new QWidget(this);
    //: The first line of a request: %1 is its method ("PUT"), %2 its address
    auto *line = new QLabel(tr("%1 %2").arg(m_plan.method, m_plan.url.toDisplayString()), content);
    line->setObjectName(QStringLiteral("requestLine"));
    line->setFont(fixed);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->setObjectName(QStringLiteral("requestBody"));
    m_body->setAccessibleName(tr("Body of the request"));
    m_body->setFont(fixed);
    m_body->setReadOnly(true);
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_body->setMinimumHeight(QFontMetrics(fixed).lineSpacing() * 8);
    m_copyJson->setObjectName(QStringLiteral("copyJson"));
    m_copyCurl->setObjectName(QStringLiteral("copyCurl"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copyJson);
    buttons->addWidget(m_copyCurl);
    buttons->addStretch();
    const bool hasPersonalData = masked() != m_plan.body;
    if (hasPersonalData) {
        auto *show = new QCheckBox(tr("Show &personal data"), content);
        show->setObjectName(QStringLiteral("showPersonalData"));
        buttons->addWidget(show);
        connect(show, &QCheckBox::toggled, this, &RequestView::setUnmasked);
    }
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(24, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(line);
    inner->addWidget(m_body, 1);
    inner->addLayout(buttons);
    content->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(toggle, 0, Qt::AlignLeft);
    column->addWidget(content, 1);

    connect(toggle, &QToolButton::toggled, content, [toggle, content](bool on) {
        toggle->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        toggle->setText(on ? tr("Hide the &exact request") : tr("Show the &exact request"));
        content->setVisible(on);
    });
    connect(m_copyJson, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(Json::canonical(m_plan.body))); });
    connect(m_copyCurl, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_plan.curl()); });
    setUnmasked(!hasPersonalData);
}

QJsonObject RequestView::masked() const
{
    QJsonObject body = m_plan.body;
    for (const FieldSpec &field : m_schema->fields()) {
        if (!field.isSensitive)
            continue;
        const QJsonValue value = field.pointer.in(body);
        const bool isEmpty = value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
        if (!isEmpty)
            field.pointer.write(body, QStringLiteral("••••••"));
    }
    return body;
}

void RequestView::setUnmasked(bool on)
{
    m_body->setPlainText(QString::fromUtf8(Json::canonical(on ? m_plan.body : masked())));
    for (QPushButton *button : {m_copyJson, m_copyCurl}) {
        button->setEnabled(on);
        button->setToolTip(on ? QString() : tr("The request holds personal data. Show it first, then copy."));
    }
    if (on) {
        m_copyJson->setToolTip(tr("Copy the body of the request."));
        m_copyCurl->setToolTip(tr("Copy a command that sends the same request. It does not hold your token."));
    }
}
