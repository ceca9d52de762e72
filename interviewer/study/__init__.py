"""Study between interviews: scheduling, drills, the plan."""
