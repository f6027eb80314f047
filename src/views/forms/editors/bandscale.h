#pragma once

#include "models/schema/fieldspec.h"

#include <QSlider>

class BandHandle;
class ToneLabel;

//! Two limits on one scale, as fields with a common FieldBand have them: zones with what happens to a score in each, in
//! words as well as in colours, and a handle between them for every limit. The spin boxes of the two fields stand
//! elsewhere; this shows and moves what they say. The handles are sliders to the keyboard and to screen readers.
class BandScale : public QWidget
{
    Q_OBJECT
public:
    struct Band
    {
        const FieldSpec *lower, *upper;
    };
    //! The pairs of limits among `fields`, in their order. Fields without a partner have none.
    static std::vector<Band> bandsOf(const std::vector<FieldSpec> &fields);

    //! The fields must live as long as the scale.
    BandScale(const FieldSpec &lower, const FieldSpec &upper, QWidget *parent);

    //! What the two fields hold. No number means that nobody here has set the limit: it is drawn hollow, and the zones
    //! beside it are said as one.
    void setLimits(const QJsonValue &lower, const QJsonValue &upper);
    void setReadOnly(bool isReadOnly);
    //! "Below 50: decline. From 50 to 70: review. From 70: approve."
    QString sentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    //! A person moved the limit that is `field` (its pointer in the schema).
    void edited(const JsonPointer &field, const QJsonValue &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class BandHandle;
    enum class Tone { Plain, Good, Caution, Danger };
    struct Zone
    {
        double from, to; // on the scale
        QString word, range;
        Tone tone;
    };
    std::vector<Zone> zones() const;
    bool isUpTo() const { return m_lower.band.role == QLatin1String("approve-up-to"); }
    QString word(int zone) const;
    Tone tone(int zone) const;
    QString rangeText(std::optional<double> from, std::optional<double> to) const;
    double numberOf(const BandHandle &handle) const;
    int x(double number) const;
    double numberAt(int x) const;
    QRect bar() const;
    void placeHandles();
    void onMoved(BandHandle &handle);

    const FieldSpec &m_lower, &m_upper;
    double m_from, m_to, m_step;
    BandHandle *m_left, *m_right;
    QJsonValue m_lowerValue = QJsonValue::Undefined, m_upperValue = QJsonValue::Undefined;
};

//! One of the two handles of a BandScale.
class BandHandle : public QSlider
{
    Q_OBJECT
public:
    BandHandle(const FieldSpec &field, BandScale *scale);
    const FieldSpec &field() const { return m_field; }
    bool isHollow() const { return m_isHollow; }
    void setHollow(bool isHollow);

    static constexpr int gripWidth() { return 16; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const FieldSpec &m_field;
    BandScale *m_scale;
    bool m_isHollow = false;
};
