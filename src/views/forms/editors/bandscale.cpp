#include "views/forms/editors/bandscale.h"

#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"
#include "views/forms/wheelguard.h"
#include "views/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

#include <cmath>

namespace {
constexpr int barHeight = 40;
constexpr int overhang = 4; // of the handles, above and below the bar
constexpr int narrowest = 200;
} // namespace

std::vector<BandScale::Band> BandScale::bandsOf(const std::vector<FieldSpec> &fields)
{
    std::vector<Band> bands;
    for (const FieldSpec &lower : fields) {
        const QString &role = lower.band.role;
        const QString partner = role == QLatin1String("decline-below") ? QStringLiteral("review-below")
            : role == QLatin1String("approve-up-to")                   ? QStringLiteral("review-up-to")
            : role == QLatin1String("allow-from")                      ? QStringLiteral("allow-up-to")
                                                                       : QString();
        for (const FieldSpec &upper : fields) {
            if (!partner.isEmpty() && upper.band.id == lower.band.id && upper.band.role == partner)
                bands.push_back({&lower, &upper});
        }
    }
    return bands;
}

BandScale::BandScale(const FieldSpec &lower, const FieldSpec &upper, QWidget *parent)
    : QWidget(parent)
    , m_lower(lower)
    , m_upper(upper)
    , m_from(lower.minimum.value_or(upper.minimum.value_or(0)))
    , m_to(upper.maximum.value_or(lower.maximum.value_or(100)))
    , m_step(lower.step > 0 ? lower.step : 1)
    , m_left(new BandHandle(lower, this))
    , m_right(new BandHandle(upper, this))
{
    setObjectName(lower.objectName() + QStringLiteral("#scale"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabOrder(m_left, m_right);
    for (BandHandle *handle : {m_left, m_right}) {
        connect(handle, &QSlider::valueChanged, this, [this, handle] { onMoved(*handle); });
        handle->setFixedSize(BandHandle::gripWidth(), barHeight + 2 * overhang);
    }
    setLimits(QJsonValue::Undefined, QJsonValue::Undefined);
}

QSize BandScale::sizeHint() const
{
    return {Theme::spacing(50), barHeight + 2 * overhang};
}

QSize BandScale::minimumSizeHint() const
{
    return {narrowest, barHeight + 2 * overhang};
}

void BandScale::setLimits(const QJsonValue &lower, const QJsonValue &upper)
{
    m_lowerValue = lower;
    m_upperValue = upper;
    // Where nobody has set a limit its handle waits halfway, so that there is something to take hold of.
    const double third = (m_to - m_from) / 3;
    double left = lower.isDouble() ? lower.toDouble()
        : upper.isDouble()         ? (m_from + upper.toDouble()) / 2
                                   : m_from + third;
    double right = upper.isDouble() ? upper.toDouble()
        : lower.isDouble()          ? (lower.toDouble() + m_to) / 2
                                    : m_to - third;
    left = std::clamp(left, m_from, m_to);
    right = std::clamp(right, m_from, m_to);
    const auto steps = [this](double number) { return static_cast<int>(std::lround(number / m_step)); };
    const QSignalBlocker quietLeft(m_left), quietRight(m_right);
    // Neither handle passes the other. Values that do are shown where they meet, and stay what they are.
    m_left->setRange(steps(m_from), std::max(steps(left), steps(right)));
    m_right->setRange(std::min(steps(left), steps(right)), steps(m_to));
    m_left->setValue(steps(left));
    m_right->setValue(steps(right));
    m_left->setHollow(!lower.isDouble());
    m_right->setHollow(!upper.isDouble());
    setToolTip(sentence());
    for (BandHandle *handle : {m_left, m_right})
        handle->setAccessibleDescription(sentence());
    placeHandles();
    update();
}

void BandScale::onMoved(BandHandle &handle)
{
    const double scale = std::pow(10.0, handle.field().decimals);
    const double number = std::round(handle.value() * m_step * scale) / scale;
    const bool isWhole = number == std::floor(number);
    // A whole number stays one in the request: 5, never 5.0.
    const QJsonValue value = isWhole ? QJsonValue(static_cast<qint64>(number)) : QJsonValue(number);
    if (&handle == m_left)
        setLimits(value, m_upperValue);
    else
        setLimits(m_lowerValue, value);
    emit edited(handle.field().pointer, value);
}

void BandScale::setReadOnly(bool isReadOnly)
{
    m_left->setEnabled(!isReadOnly);
    m_right->setEnabled(!isReadOnly);
}

QString BandScale::word(int zone) const
{
    const QString decline = tr("Decline"), review = tr("Review");
    if (m_lower.band.role == QLatin1String("decline-below"))
        return zone == 0 ? decline : zone == 1 ? review : tr("Let through");
    if (isUpTo())
        return zone == 0 ? tr("Let through") : zone == 1 ? review : decline;
    //: a value under the lower of two limits, between both, and over the upper one
    return zone == 0 ? tr("Below") : zone == 1 ? tr("In between") : tr("Above");
}

BandScale::Tone BandScale::tone(int zone) const
{
    if (m_lower.band.role == QLatin1String("decline-below"))
        return zone == 0 ? Tone::Danger : zone == 1 ? Tone::Caution : Tone::Good;
    if (isUpTo())
        return zone == 0 ? Tone::Good : zone == 1 ? Tone::Caution : Tone::Danger;
    return zone == 1 ? Tone::Good : Tone::Plain;
}

QString BandScale::rangeText(std::optional<double> from, std::optional<double> to) const
{
    const auto said = [this](double number) { return ValueText::number(m_lower, number); };
    if (!from && !to)
        return {};
    const bool isWithin = m_lower.band.role == QLatin1String("allow-from");
    if (!from) {
        //: the part of a scale up to a limit, with it or without it
        return isUpTo() ? tr("up to %1").arg(said(*to)) : tr("below %1").arg(said(*to));
    }
    if (!to) {
        //: the part of a scale from a limit on, with it or without it
        return isUpTo() || isWithin ? tr("above %1").arg(said(*from)) : tr("from %1").arg(said(*from));
    }
    //: the part of a scale between two limits
    return isUpTo() ? tr("above %1 up to %2").arg(said(*from), said(*to))
        : isWithin  ? tr("%1 to %2").arg(said(*from), said(*to))
                    : tr("%1 to below %2").arg(said(*from), said(*to));
}

std::vector<BandScale::Zone> BandScale::zones() const
{
    const bool hasLower = m_lowerValue.isDouble(), hasUpper = m_upperValue.isDouble();
    const double lower = std::clamp(m_lowerValue.toDouble(m_from), m_from, m_to);
    const double upper = std::clamp(m_upperValue.toDouble(m_to), m_from, m_to);
    //: %1 and %2 are what may happen to a score, such as "Review"; which of them is not known
    const auto either = [this](int one, int other) { return tr("%1 or %2").arg(word(one), word(other).toLower()); };
    if (hasLower && hasUpper) {
        return {{m_from, lower, word(0), rangeText({}, lower), tone(0)},
            {lower, std::max(lower, upper), word(1), rangeText(lower, upper), tone(1)},
            {std::max(lower, upper), m_to, word(2), rangeText(upper, {}), tone(2)}};
    }
    if (hasLower)
        return {{m_from, lower, word(0), rangeText({}, lower), tone(0)},
            {lower, m_to, either(1, 2), rangeText(lower, {}), Tone::Plain}};
    if (hasUpper)
        return {{m_from, upper, either(0, 1), rangeText({}, upper), Tone::Plain},
            {upper, m_to, word(2), rangeText(upper, {}), tone(2)}};
    const QString meaning = FlowSchema::text(m_lower.unsetText);
    //: %1 is what applies while no limit is set, such as "the account's setting"
    return {{m_from, m_to, meaning.isEmpty() ? tr("No limit is set") : tr("No limit is set: %1").arg(meaning),
        QString(), Tone::Plain}};
}

QString BandScale::sentence() const
{
    QStringList parts;
    for (const Zone &zone : zones()) {
        //: %1 is a part of a scale such as "below 50", %2 what happens there, such as "Decline"
        parts << (zone.range.isEmpty() ? zone.word : tr("%1: %2").arg(zone.range, zone.word.toLower()));
    }
    QString text = parts.join(QStringLiteral("; "));
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QRect BandScale::bar() const
{
    return {BandHandle::gripWidth() / 2, overhang, width() - BandHandle::gripWidth(), barHeight};
}

int BandScale::x(double number) const
{
    const QRect place = bar();
    const double part = m_to > m_from ? (number - m_from) / (m_to - m_from) : 0;
    const int along = static_cast<int>(std::lround(part * place.width()));
    return isRightToLeft() ? place.right() + 1 - along : place.left() + along;
}

double BandScale::numberAt(int position) const
{
    const QRect place = bar();
    const int along = isRightToLeft() ? place.right() + 1 - position : position - place.left();
    return m_from + (m_to - m_from) * along / std::max(1, place.width());
}

void BandScale::placeHandles()
{
    for (BandHandle *handle : {m_left, m_right})
        handle->move(x(handle->value() * m_step) - BandHandle::gripWidth() / 2, 0);
    // The one that can still move lies on top where both meet at an end.
    (m_left->value() * m_step > (m_from + m_to) / 2 ? m_left : m_right)->raise();
}

void BandScale::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHandles();
}

void BandScale::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeHandles();
}

void BandScale::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(bar()), Theme::controlRadius(), Theme::controlRadius());
    painter.setClipPath(outline);
    for (const Zone &zone : zones()) {
        const int from = x(zone.from), to = x(zone.to);
        const QRect place(std::min(from, to), bar().top(), std::abs(to - from), bar().height());
        const auto &[surface, ink] = [&]() -> std::pair<QColor, QColor> {
            switch (zone.tone) {
            case Tone::Good:
                return {colours.successSurface, colours.success};
            case Tone::Caution:
                return {colours.warningSurface, colours.warning};
            case Tone::Danger:
                return {colours.errorSurface, colours.error};
            case Tone::Plain:
                break;
            }
            return {colours.surfaceRaised, colours.textMuted};
        }();
        painter.fillRect(place, surface);
        painter.setPen(isEnabled() ? ink : colours.textDisabled);
        const QRect inner = place.adjusted(BandHandle::gripWidth() / 2 + 2, 2, -BandHandle::gripWidth() / 2 - 2, -2);
        const QFont strong = Theme::font(Theme::Text::Strong), small = Theme::font(Theme::Text::Small);
        // A word that does not fit is better left out than cut: the sentence under the pointer has it.
        const bool hasWord = QFontMetrics(strong).horizontalAdvance(zone.word) <= inner.width();
        const bool hasRange
            = !zone.range.isEmpty() && QFontMetrics(small).horizontalAdvance(zone.range) <= inner.width();
        painter.setFont(hasWord ? strong : small);
        const QString first = hasWord                                           ? zone.word
            : QFontMetrics(small).horizontalAdvance(zone.word) <= inner.width() ? zone.word
                                                                                : QString();
        const QRect upperHalf(inner.left(), inner.top(), inner.width(), inner.height() / 2);
        painter.drawText(hasRange ? upperHalf : inner, int(Qt::AlignCenter), first);
        painter.setFont(small);
        if (hasRange)
            painter.drawText(first.isEmpty() ? inner : upperHalf.translated(0, inner.height() / 2),
                int(Qt::AlignCenter), zone.range);
    }
    painter.setClipping(false);
    painter.setPen(colours.controlBorder);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(bar()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::controlRadius(), Theme::controlRadius());
}

BandHandle::BandHandle(const FieldSpec &field, BandScale *scale)
    : QSlider(Qt::Horizontal, scale)
    , m_field(field)
    , m_scale(scale)
{
    setObjectName(field.objectName() + QStringLiteral("#handle"));
    setAccessibleName(FlowSchema::text(field.label));
    setPageStep(5);
    setCursor(Qt::SizeHorCursor);
    WheelGuard::keepValue(this);
}

void BandHandle::setHollow(bool isHollow)
{
    m_isHollow = isHollow;
    update();
}

void BandHandle::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    const QColor line = !isEnabled() ? colours.textDisabled : m_isHollow ? colours.textMuted : colours.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF grip(3.5, 0.5 + overhang / 2.0, width() - 7, height() - 1 - overhang);
    painter.setPen(QPen(line, 1.5, m_isHollow ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_isHollow ? colours.surface : hasFocus() ? colours.accentSurface : colours.surface);
    painter.drawRoundedRect(grip, 4, 4);
    if (!m_isHollow) {
        painter.setPen(QPen(line, 1));
        const double middle = grip.center().x();
        for (const double offset : {-1.5, 1.5})
            painter.drawLine(
                QPointF(middle + offset, height() / 2.0 - 6), QPointF(middle + offset, height() / 2.0 + 6));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(grip.adjusted(-2, -1, 2, 1), 5, 5);
    }
}

void BandHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    raise();
    setSliderDown(true);
    event->accept();
}

void BandHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (!isSliderDown())
        return event->ignore();
    const double number = m_scale->numberAt(mapToParent(event->position().toPoint()).x());
    setValue(static_cast<int>(std::lround(number / m_scale->m_step)));
}

void BandHandle::mouseReleaseEvent(QMouseEvent *event)
{
    setSliderDown(false);
    event->accept();
}
