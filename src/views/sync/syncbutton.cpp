#include "views/sync/syncbutton.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

SyncButton::SyncButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("syncState"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setFont(Theme::font(Theme::Text::Small));
    setMinimumHeight(Theme::spacing(3));
    setToolTip(tr("Network and what waits to be sent"));
    setState({});
}

void SyncButton::setState(const NetworkState &state)
{
    m_state = state;
    setText(SyncText::state(state, QDateTime::currentDateTimeUtc()));
    setIcon(Icons::icon(SyncText::icon(state), &Palette::textMuted));
    //: for a screen reader: %1 is how the network stands, such as "Online"
    setAccessibleName(tr("Network: %1").arg(text()));
}
