"""Pictures through the Hugging Face router: who serves the model, its queue, its parameters."""
