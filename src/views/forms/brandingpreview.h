#pragma once

#include "models/core/jsonpointer.h"

#include <QColor>
#include <QWidget>

#include <optional>

class BrandingPicture;
class ProblemLine;
class ProjectFlow;

//! The colours of a project's pages on a small sketch of one, as they are edited; below it, which words would be hard
//! to read. The sketch shows no picture of the project: nothing is ever fetched.
class BrandingPreview : public QWidget
{
    Q_OBJECT
public:
    //! Which pages: those of older and of newer flows take some of their colours from other fields.
    enum class Pages { Older, Newer };

    //! `flow` must outlive it.
    BrandingPreview(const ProjectFlow &flow, Pages pages, QWidget *parent);

    //! What a part of the sketch is drawn in. Text that is no colour counts as not set.
    struct Colours
    {
        QColor background, title, text, border, button, buttonText;
        QColor tab, secondButton, secondButtonText; //!< invalid for newer pages, which have none
        QColor besidePicture;
    };
    const Colours &colours() const { return m_colours; }
    //! Which words would be hard to read in the colours that are set, as a sentence; empty when all are fine, and for
    //! colours that nobody set.
    QString warning() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    std::optional<QColor> setColour(const char *field) const; //!< none: not set, or no colour
    QColor colour(const char *field, const char *standard) const;

    const ProjectFlow &m_flow;
    Pages m_pages;
    Colours m_colours;
    BrandingPicture *m_picture;
    ProblemLine *m_problem;
};
