#include "models/sync/goinglive.h"

#include <algorithm>

bool GoingLiveReport::isDone() const
{
    return !error && std::all_of(steps.begin(), steps.end(), [](const GoingLiveStep &step) {
        return step.state == GoingLiveStep::State::Done;
    });
}
