#pragma once

#include "models/document/change.h"
#include "views/shell/card.h"

#include <vector>

//! Changes as sentences, one below the other, each with what changed inside it.
class ChangeList : public Card
{
    Q_OBJECT
public:
    explicit ChangeList(const std::vector<Change> &changes, QWidget *parent = nullptr);
};
